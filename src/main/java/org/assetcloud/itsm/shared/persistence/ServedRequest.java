package org.assetcloud.itsm.shared.persistence;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Marks the threads that serve a request. Whether the system is well is asked like background work: a crowd does not make it ill. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ServedRequest extends OncePerRequestFilter {

  private static final ThreadLocal<Boolean> SERVED = new ThreadLocal<>();

  static boolean isServed() {
    return SERVED.get() != null;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/actuator");
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    serve(() -> chain.doFilter(request, response));
  }

  /** What a request does. */
  interface Serving {

    void serve() throws ServletException, IOException;
  }

  static void serve(Serving request) throws ServletException, IOException {
    SERVED.set(true);
    try {
      request.serve();
    } finally {
      SERVED.remove();
    }
  }
}
