package org.assetcloud.itsm.engine.instance;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * What else goes on in an instance, asked where ways come together of which some may never have been taken: the last one goes on, whichever
 * that is. None waits for a token that may not be there, so that an instance which was moved here from another model comes to its end.
 */
public final class OtherTokens {

  private OtherTokens() {}

  /** Whether there is none. @param aside elements at which a token does not count */
  public static boolean none(DelegateExecution token, Set<String> aside) {
    ExecutionEntity own = (ExecutionEntity) token;
    return !own.isConcurrent() || own.getParent().getExecutions().stream().filter(other -> other != own).flatMap(OtherTokens::places)
        .allMatch(aside::contains);
  }

  /** Around an element that is a scope of its own the engine has an execution that is nowhere. */
  private static Stream<String> places(ExecutionEntity other) {
    return other.isEventScope() ? Stream.empty() : other.getActivityId() != null ? Stream.of(other.getActivityId())
        : other.getExecutions().stream().flatMap(OtherTokens::places);
  }
}
