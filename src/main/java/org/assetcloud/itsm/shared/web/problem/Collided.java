package org.assetcloud.itsm.shared.web.problem;

import java.sql.SQLTransactionRollbackException;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Two who change the same thing at once: the database let one of them through (design section 8, item 8). */
@Component
@Order(0)
class Collided implements ProblemSource {

  @Override
  public ProblemAnswer answer(Exception exception) {
    boolean collided = Stream.of(ConcurrencyFailureException.class, DuplicateKeyException.class, SQLTransactionRollbackException.class)
        .anyMatch(kind -> Causes.first(kind, exception) != null);
    return collided ? ProblemAnswer.of(HttpStatus.CONFLICT, "changed-meanwhile", "已被他人处理，请刷新后再试。") : null;
  }
}
