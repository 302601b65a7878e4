package org.assetcloud.itsm.engine.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.assetcloud.itsm.shared.Forbidden;
import org.springframework.web.filter.OncePerRequestFilter;

/** No model of ours leaves work to programs that fetch it; waiting for such work would also hold a request open. */
final class NoExternalTasks extends OncePerRequestFilter {

  private static final Pattern FETCH = Pattern.compile("(/engine-rest|/camunda/api/engine)(/engine/[^/]+)?/external-task/fetchAndLock/*");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !FETCH.matcher(request.getRequestURI()).matches();
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    SurfacedProblem.remember(new Forbidden("no-external-tasks", "本系统没有供外部程序领取的任务，请在待办列表或用 /engine-rest/task 办理。"));
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }
}
