package org.assetcloud.itsm.change.due;

import java.time.Clock;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.worktime.Calendars;
import org.assetcloud.itsm.worktime.WorkingCalendar;
import org.assetcloud.itsm.worktime.WorkingCalendars;

/** What other features' tests need of this one, on the delivered calendar. */
public final class Dues {

  public static final WorkingCalendars CALENDARS = new WorkingCalendars() {
    @Override
    public WorkingCalendar current() {
      return Calendars.DELIVERED;
    }

    @Override
    public WorkingCalendar of(String version) {
      return Calendars.DELIVERED;
    }
  };

  private Dues() {}

  public static EmergencyWindow emergencyWindow(DeadlineTable table, Clock clock) {
    return new EmergencyWindow(table, CALENDARS, clock);
  }

  public static Deciders deciders(Members members) {
    return new Deciders(members);
  }
}
