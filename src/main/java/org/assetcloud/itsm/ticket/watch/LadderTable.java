package org.assetcloud.itsm.ticket.watch;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.escalation.LadderLevel;
import org.assetcloud.itsm.worktime.CalendarKind;

/** The ladder as its process owner has it now. */
public interface LadderTable {

  List<LadderLevel> levels(ClockKind clock, CalendarKind calendar, Severity severity);

  /** As above, for a clock that is watched since then: levels that a table brought later say since when there are any (design section 5). */
  default List<LadderLevel> levels(ClockKind clock, CalendarKind calendar, Severity severity, Instant watchedSince) {
    return levels(clock, calendar, severity);
  }
}
