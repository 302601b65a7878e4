package org.assetcloud.itsm.asking;

import java.util.Set;

/** A feature's table of its tasks. Each bean that implements it is used. */
public interface TaskTable {

  /** Keys of the processes whose tasks it is about. */
  Set<String> processes();

  /**
   * @param step id of the task in its model
   * @param number of what it is about
   */
  TaskTerms terms(String step, String number);
}
