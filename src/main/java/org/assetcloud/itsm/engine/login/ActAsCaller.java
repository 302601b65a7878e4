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
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the engine act for the caller while the request lasts. The groups are read anew each time: a role that was taken away is gone. */
final class ActAsCaller extends OncePerRequestFilter {

  private final ProcessEngine engine;

  ActAsCaller(ProcessEngine engine) {
    this.engine = engine;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    IdentityService identity = engine.getIdentityService();
    String id = SecurityContextHolder.getContext().getAuthentication().getName();
    identity.setAuthentication(id, groups(identity, id));
    try {
      chain.doFilter(request, response);
    } finally {
      identity.clearAuthentication();
    }
  }

  private static List<String> groups(IdentityService identity, String id) {
    return identity.createGroupQuery().groupMember(id).list().stream().map(Group::getId).toList();
  }
}
