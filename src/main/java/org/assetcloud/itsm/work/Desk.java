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

  /** Its holder hands it back: kept on what the task is about, which waits until the transaction ends. The task itself is released after. */
  void handedBack(WorkItem task, String reason);

  /** As {@link #handedBack}, where its holder may not do it any more. @param why a Chinese sentence */
  void returned(WorkItem task, String why);
}
