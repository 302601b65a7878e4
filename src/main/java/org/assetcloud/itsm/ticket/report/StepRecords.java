package org.assetcloud.itsm.ticket.report;

import java.time.Instant;
import java.util.List;

/** What is on record about the tasks of a process, over all its versions. */
public interface StepRecords {

  /** Tasks that are open, and how many of them are past their due date. */
  record Open(String step, long open, long overdue) {}

  /** How long the tasks stayed that ended. */
  record Stay(String step, double averageMillis) {}

  List<Open> open(String process, Instant now);

  List<Stay> ended(String process, Instant since, Instant now);
}
