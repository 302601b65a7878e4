package org.assetcloud.itsm.engine.rest;

import org.assetcloud.itsm.shared.Problem;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The {@link Problem} that ended an engine call, kept for the answer of the current request. The engine's REST layer wraps what it
 * catches, or loses it; who sees a Problem come out of the engine remembers it here. Outside a request nothing is kept.
 */
public final class SurfacedProblem {

  private static final String ATTRIBUTE = SurfacedProblem.class.getName();

  private SurfacedProblem() {}

  /** Keeps the problem as the reason for the current request's refusal; a later one replaces it. */
  public static void remember(Problem problem) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      request.setAttribute(ATTRIBUTE, problem, RequestAttributes.SCOPE_REQUEST);
    }
  }

  /** The problem of the current request, or null. */
  static Problem remembered() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    return request == null ? null : (Problem) request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
  }
}
