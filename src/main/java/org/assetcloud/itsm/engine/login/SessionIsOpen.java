package org.assetcloud.itsm.engine.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.assetcloud.itsm.people.account.Sessions;
import org.assetcloud.itsm.people.account.web.SessionOfRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever comes with a session that was ended elsewhere is a stranger: signed out by a fourth sign-in, a reset, a lost role (R7.1). */
final class SessionIsOpen extends OncePerRequestFilter {

  private final Sessions sessions;
  private final RequestMatcher freeForAll;

  SessionIsOpen(Sessions sessions, RequestMatcher freeForAll) {
    this.sessions = sessions;
    this.freeForAll = freeForAll;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return freeForAll.matches(request);
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (SessionOfRequest.id(request).filter(id -> !sessions.open(id)).isPresent()) {
      request.getSession().invalidate();
      SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
    }
    chain.doFilter(request, response);
  }
}
