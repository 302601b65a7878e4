package org.assetcloud.itsm.engine.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.assetcloud.itsm.people.EntryCondition;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody past an unmet {@link EntryCondition}: interfaces refuse in their own form, pages lead to the page where it is met. */
final class KeepAtTheGate extends OncePerRequestFilter {

  /** How a door refuses. */
  interface Door {

    void refuse(HttpServletRequest request, HttpServletResponse response, EntryCondition unmet) throws IOException;
  }

  private final EntryGate gate;
  private final RequestMatcher freeForAll;
  private final Door door;

  KeepAtTheGate(EntryGate gate, RequestMatcher freeForAll, Door door) {
    this.gate = gate;
    this.freeForAll = freeForAll;
    this.door = door;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return freeForAll.matches(request);
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication person = SecurityContextHolder.getContext().getAuthentication();
    Optional<EntryCondition> unmet = person == null || person instanceof AnonymousAuthenticationToken ? Optional.empty()
        : gate.unmet(person.getName(), request);
    if (unmet.isPresent()) {
      door.refuse(request, response, unmet.get());
    } else {
      chain.doFilter(request, response);
    }
  }
}
