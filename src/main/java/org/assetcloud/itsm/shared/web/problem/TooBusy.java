package org.assetcloud.itsm.shared.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.assetcloud.itsm.shared.Overloaded;
import org.assetcloud.itsm.shared.persistence.Overload;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What the database did not do in time, wherever a request met it: a query of the API, or the login before any. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class TooBusy extends OncePerRequestFilter implements ProblemSource {

  private final ProblemWriter writer;

  TooBusy(ProblemWriter writer) {
    this.writer = writer;
  }

  @Override
  public ProblemAnswer answer(Exception exception) {
    Overloaded overloaded = Overload.of(exception);
    return overloaded == null ? null : ProblemAnswer.of(HttpStatus.SERVICE_UNAVAILABLE, overloaded.type(), overloaded.getMessage());
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException failed) {
      ProblemAnswer answer = answer(failed);
      if (answer == null || response.isCommitted()) {
        throw failed;
      }
      response.reset();
      writer.write(response, answer);
    }
  }
}
