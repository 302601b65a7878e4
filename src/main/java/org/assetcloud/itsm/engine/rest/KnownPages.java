package org.assetcloud.itsm.engine.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says 404 to a web application or an engine that does not exist; the engine's own page would fail looking for it. */
final class KnownPages extends OncePerRequestFilter {

  private static final Pattern PAGE = Pattern.compile("/camunda/app/([\\w-]+)/([\\w-]+)/*");
  private static final Pattern KNOWN = Pattern.compile("/camunda/app/(tasklist|cockpit|admin|welcome)/default/*");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    Matcher page = PAGE.matcher(request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo()));
    return !page.matches() || KNOWN.matcher(page.group()).matches();
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
