package org.assetcloud.itsm.work;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Of whose due dates people have been told, and how far. */
public interface OverdueTasks {

  /**
   * The tasks of which something is to be told because their due date is near or passed, by id, the longest overdue first.
   *
   * @param except steps that are watched elsewhere
   */
  List<String> toTell(Instant now, Collection<String> except, int most);

  /** The highest level told of the task, below all levels where none was. */
  int told(String task);

  /** @param next when the next level is due, null where there is none */
  void tell(WorkItem task, int level, Instant at, Instant next);

  /** When something is to be told next, null where nothing is ahead. */
  Instant next(Instant now, Collection<String> except);
}
