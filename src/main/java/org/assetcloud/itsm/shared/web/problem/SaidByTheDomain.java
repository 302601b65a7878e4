package org.assetcloud.itsm.shared.web.problem;

import java.util.Map;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.NotFound;
import org.assetcloud.itsm.shared.Overloaded;
import org.assetcloud.itsm.shared.Problem;
import org.assetcloud.itsm.shared.Refused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** A {@link Problem}, also where the engine or the JSON reader wrapped it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SaidByTheDomain implements ProblemSource {

  private static final Map<Class<? extends Problem>, HttpStatus> STATUS = Map.of(
      NotFound.class, HttpStatus.NOT_FOUND, Conflict.class, HttpStatus.CONFLICT, Refused.class, HttpStatus.UNPROCESSABLE_ENTITY,
      Forbidden.class, HttpStatus.FORBIDDEN, Overloaded.class, HttpStatus.SERVICE_UNAVAILABLE);

  @Override
  public ProblemAnswer answer(Exception exception) {
    Problem problem = Causes.first(Problem.class, exception);
    return problem == null ? null : ProblemAnswer.of(status(problem), problem.type(), problem.getMessage(), problem.errors());
  }

  private static HttpStatus status(Problem problem) {
    return STATUS.entrySet().stream().filter(each -> each.getKey().isInstance(problem)).map(Map.Entry::getValue).findFirst()
        .orElseThrow(() -> new IllegalStateException("No status for " + problem.getClass()));
  }
}
