package org.assetcloud.itsm.engine.web;

import org.assetcloud.itsm.shared.web.problem.ProblemAnswer;
import org.assetcloud.itsm.shared.web.problem.ProblemSource;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What the engine refuses a caller of the API: 403 without the right, 409 where another was faster. */
@Component
class SaidByTheEngine implements ProblemSource {

  @Override
  public ProblemAnswer answer(Exception exception) {
    if (exception instanceof AuthorizationException) {
      return ProblemAnswer.of(HttpStatus.FORBIDDEN, "forbidden", "您没有权限进行此操作。");
    }
    if (exception instanceof OptimisticLockingException) {
      return ProblemAnswer.of(HttpStatus.CONFLICT, "changed-meanwhile", "已被他人处理，请刷新后再试。");
    }
    return null;
  }
}
