package org.assetcloud.itsm.engine.evidence;

import java.util.Set;

/**
 * Variables that are the machinery's own: which of several voices an execution stands for, how many there are and how many are still out.
 * No interface hands them out, so no history of them is written; whom it concerns reads that from the record, by its own rights.
 */
public final class InnerVariables {

  public static final Set<String> NAMES =
      Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "seat", "seats");

  private InnerVariables() {}
}
