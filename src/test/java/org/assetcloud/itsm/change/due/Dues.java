package org.assetcloud.itsm.change.due;

import java.time.Clock;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.WorkIn;
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

  public static TakeStep takeStep(Changes changes, CurrentUser person, Members members) {
    return new TakeStep(changes, person, deciders(members));
  }

  public static RecordViolation violation(Members members, ChangeHistory history, TellOfChange tell) {
    return new RecordViolation(deciders(members), history, tell);
  }

  public static ChangeDecisions decisions(Changes changes, Members members) {
    return new ChangeDecisions(changes, WorkIn.roles(members), deciders(members));
  }

  public static Deciders deciders(Members members) {
    return new Deciders(members);
  }
}
