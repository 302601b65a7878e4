package org.assetcloud.itsm.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers under our own names only (contract, {@code itsm.hosts}): under another, a page of somebody else could read our answers, and links
 * we make would lead away. This machine's own names always hold; a name with a port holds for that port and the one that is listened on.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class KnownHosts extends OncePerRequestFilter {

  private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "[0:0:0:0:0:0:0:1]");

  private final SayAtTheEdge edge;
  private final List<String> hosts;

  KnownHosts(SayAtTheEdge edge, EdgeSettings settings) {
    this.edge = edge;
    this.hosts = settings.hosts().stream().map(host -> host.strip().toLowerCase(Locale.ROOT)).filter(host -> !host.isEmpty()).toList();
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (known(request.getServerName(), request.getServerPort(), request.getLocalPort())) {
      chain.doFilter(request, response);
    } else {
      edge.no(response, request.getRequestURI(), HttpStatus.BAD_REQUEST, "unknown-host",
          "这个主机名不是本系统的地址，请用系统管理员给出的地址访问；确需使用这个主机名的，请系统管理员把它加入设置 itsm.hosts。");
    }
  }

  boolean known(String sent, int port, int bound) {
    String name = sent == null ? "" : sent.toLowerCase(Locale.ROOT);
    return OWN_MACHINE.contains(name) || hosts.contains(name) || hosts.contains(name + ":" + port)
        || port == bound && hosts.stream().anyMatch(host -> host.startsWith(name + ":") && host.lastIndexOf(':') == name.length());
  }
}
