package org.assetcloud.itsm.plan;

import java.time.Duration;
import org.assetcloud.itsm.asking.TaskTerms;
import org.assetcloud.itsm.asking.Times;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.worktime.CalendarKind;

/** By when a plan is to be written, and what else is to be done about it, as the process owners' table says. */
public interface DraftTable {

  /** How long before the release is stopped, and who is told when it is late. */
  record Terms(Times times, Role escalateTo) {}

  /** Counted time on a calendar. */
  record Length(CalendarKind calendar, Duration duration) {}

  Terms of(PlanUrgency urgency);

  /** How long the release may take to be taken back. */
  Length backOut(PlanUrgency urgency);

  /** @param step as the table calls it */
  TaskTerms terms(String step, PlanUrgency urgency);
}
