package org.assetcloud.itsm.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a semicolon in an address, also an encoded one: no address of ours has one, sessions are told by cookies alone, and what reads
 * addresses behind this differs about what it means.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class PlainAddresses extends OncePerRequestFilter {

  private final SayAtTheEdge edge;

  PlainAddresses(SayAtTheEdge edge) {
    this.edge = edge;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String address = request.getRequestURI();
    if (address.indexOf(';') >= 0 || address.toLowerCase(Locale.ROOT).contains("%3b")) {
      edge.no(response, address, HttpStatus.BAD_REQUEST, "unreadable-request", "地址中不能有分号（;），请去掉后再试。");
    } else {
      chain.doFilter(request, response);
    }
  }
}
