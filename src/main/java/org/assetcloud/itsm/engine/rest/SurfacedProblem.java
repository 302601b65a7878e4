package org.assetcloud.itsm.engine.rest;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.assetcloud.itsm.shared.Problem;

/**
 * The {@link Problem} that ended an engine call, kept for the answer of the current request. The engine's REST layer wraps what it
 * catches, or loses it; who sees a Problem come out of the engine remembers it here. Outside a request to the engine's interfaces nothing
 * is kept. It is a matter of the thread because the REST layer puts request attributes of its own in front of Spring's.
 */
public final class SurfacedProblem {

  private static final ThreadLocal<SurfacedProblem> CURRENT = new ThreadLocal<>();

  private Problem problem;

  private SurfacedProblem() {}

  /** A request being served. */
  interface Serving {

    void serve() throws ServletException, IOException;
  }

  /** Keeps the problem as the reason for the current request's refusal; a later one replaces it. */
  public static void remember(Problem problem) {
    SurfacedProblem current = CURRENT.get();
    if (current != null) {
      current.problem = problem;
    }
  }

  /** What was remembered last while the request was served, or null. */
  static Problem of(Serving request) throws ServletException, IOException {
    SurfacedProblem current = new SurfacedProblem();
    CURRENT.set(current);
    try {
      request.serve();
      return current.problem;
    } finally {
      CURRENT.remove();
    }
  }
}
