package org.assetcloud.itsm.engine.step;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.rest.SurfacedProblem;
import org.assetcloud.itsm.shared.ChangedMeanwhile;
import org.assetcloud.itsm.shared.Problem;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tries a step again that collided with another transaction: a timer of its own instance, or another person at the same instant. The
 * retry wraps the whole transaction; inside one there is nothing left to retry (design section 8, items 8 and 23). Any other failure of
 * the engine is looked at once more, because what it read may have been finished by somebody else in between.
 */
@Component
public class Collisions {

  private static final int ATTEMPTS = 6;
  private static final Duration LONGEST_WAIT = Duration.ofMillis(40);
  private static final String DEADLOCK = "40001";

  /** @throws ChangedMeanwhile where every attempt collided */
  <T> T retried(Supplier<T> step) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return surfaced(step);
    }
    return triedAgain(step);
  }

  /**
   * As a person's step, for one that opens a transaction of its own whatever surrounds it.
   *
   * @throws ChangedMeanwhile where every attempt collided
   */
  public <T> T triedAgain(Supplier<T> step) {
    for (int attempt = 1; ; attempt++) {
      try {
        return surfaced(step);
      } catch (RuntimeException failed) {
        boolean perhapsStale = attempt == 1 && failed instanceof ProcessEngineException;
        if (!collided(failed) && !perhapsStale) {
          throw failed;
        }
        if (attempt == ATTEMPTS) {
          throw exhausted(failed);
        }
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_WAIT.toNanos()));
      }
    }
  }

  /** A refusal deep inside the engine comes out as itself. */
  private static <T> T surfaced(Supplier<T> step) {
    try {
      return step.get();
    } catch (RuntimeException failed) {
      Problem refused = causes(failed).filter(Problem.class::isInstance).map(Problem.class::cast).findFirst().orElse(null);
      if (refused == null) {
        throw failed;
      }
      SurfacedProblem.remember(refused);
      throw refused;
    }
  }

  private static ChangedMeanwhile exhausted(RuntimeException failed) {
    ChangedMeanwhile changed = failed instanceof ChangedMeanwhile own ? own : new HandledByOthers();
    SurfacedProblem.remember(changed);
    return changed;
  }

  private static boolean collided(Throwable failed) {
    Predicate<Throwable> collision = cause -> cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException
        || cause instanceof ChangedMeanwhile && !(cause instanceof HandledByOthers)
        || cause instanceof SQLException sql && DEADLOCK.equals(sql.getSQLState());
    return causes(failed).anyMatch(collision);
  }

  private static Stream<Throwable> causes(Throwable failed) {
    return Stream.iterate(failed, cause -> cause != null, Throwable::getCause);
  }
}
