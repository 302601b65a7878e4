package org.assetcloud.itsm.ticket.trail;

import java.util.List;

/** Who took, passed on and completed the tasks of a ticket, as the engine has recorded it. */
public interface TaskLog {

  /** In the order in which it happened; nothing of what was submitted. */
  List<TrailEntry> of(String number);
}
