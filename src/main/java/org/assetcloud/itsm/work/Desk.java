package org.assetcloud.itsm.work;

import java.util.Optional;
import java.util.Set;

/** What a feature knows about its open tasks. Each bean that implements it is used. */
public interface Desk {

  /** Whether tasks of this process are this feature's. */
  boolean has(String process);

  /** The one person who may do it, whoever else holds the role; empty where whoever of the role takes it does it. */
  Optional<Named> named(WorkItem task);

  /** The steps that a named person has to claim: until then nobody holds them. */
  default Set<String> claimedByTheNamed() {
    return Set.of();
  }

  /** The steps whose silence the feature itself follows up with a ladder of its own: nobody is told of it twice. */
  default Set<String> watchedElsewhere() {
    return Set.of();
  }

  /** The steps of which the feature itself tells at their due date, and that escalate here from then on. */
  default Set<String> toldAtDue() {
    return Set.of();
  }

  /** Why this lead may not take it over though it is overdue, a Chinese sentence; empty where nothing is against it. */
  Optional<String> keepsFrom(WorkItem task, String person);

  /** A lead has taken it over. @param what happened, a Chinese sentence */
  void takenOver(WorkItem task, String what);

  /** Its holder hands it back: kept on what the task is about, which waits until the transaction ends. The task itself is released after. */
  void handedBack(WorkItem task, String reason);

  /** As {@link #handedBack}, where its holder may not do it any more. @param why a Chinese sentence */
  void returned(WorkItem task, String why);
}
