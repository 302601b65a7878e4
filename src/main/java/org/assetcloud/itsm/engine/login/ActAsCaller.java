package org.assetcloud.itsm.engine.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the engine act for the caller while the request lasts. The groups are read anew each time: a role that was taken away is gone. */
final class ActAsCaller extends OncePerRequestFilter {

  private final ProcessEngine engine;
  private final RequestMatcher where;

  ActAsCaller(ProcessEngine engine, RequestMatcher where) {
    this.engine = engine;
    this.where = where;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !where.matches(request);
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication person = SecurityContextHolder.getContext().getAuthentication();
    if (person instanceof AnonymousAuthenticationToken) {
      chain.doFilter(request, response);
    } else {
      actAs(person.getName(), request, response, chain);
    }
  }

  private void actAs(String id, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    IdentityService identity = engine.getIdentityService();
    identity.setAuthentication(id, groups(identity, id));
    try {
      chain.doFilter(request, response);
    } finally {
      identity.clearAuthentication();
    }
  }

  /** The groups of a person as they are now. */
  static List<String> groups(IdentityService identity, String id) {
    return identity.createGroupQuery().groupMember(id).list().stream().map(Group::getId).toList();
  }
}
