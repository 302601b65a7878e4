package org.assetcloud.itsm.change.due;

import java.time.Duration;
import org.assetcloud.itsm.asking.TaskTerms;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.worktime.CalendarKind;

/** How long each step of a change may take, who is reminded of it when, and who is told that it is late; data of the process owner. */
public interface DeadlineTable {

  /** Counted time on a calendar. */
  record Length(CalendarKind calendar, Duration duration) {}

  Length of(String step, ChangeType type);

  /** The step whose deadline is the end of the change's window. */
  String IMPLEMENT = "IMPLEMENT";

  /** The usual ones where the table says nothing. */
  default TaskTerms terms(String step, ChangeType type) {
    return TaskTerms.USUAL;
  }
}
