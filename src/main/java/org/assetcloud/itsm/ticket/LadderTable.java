package org.assetcloud.itsm.ticket;

import java.util.List;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.escalation.LadderLevel;
import org.assetcloud.itsm.worktime.CalendarKind;

/** The ladder as its process owner has it now. */
public interface LadderTable {

  List<LadderLevel> levels(ClockKind clock, CalendarKind calendar, Severity severity);
}
