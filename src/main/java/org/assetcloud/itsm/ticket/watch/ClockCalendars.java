package org.assetcloud.itsm.ticket.watch;

import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.assetcloud.itsm.worktime.WorkingCalendar;
import org.assetcloud.itsm.worktime.WorkingCalendars;
import org.springframework.stereotype.Component;

/**
 * The calendar a clock counts on: one that is alive on what is known now, one that has stopped on what was known when it did. So a notice
 * that comes later moves open deadlines and leaves every recorded result as it is (R5.7, design section 5).
 */
@Component
public class ClockCalendars {

  private final WorkingCalendars calendars;

  ClockCalendars(WorkingCalendars calendars) {
    this.calendars = calendars;
  }

  /** For a clock that is started now. */
  WorkingCalendar forNewClock() {
    return calendars.current();
  }

  public WorkingCalendar of(ServiceClock clock) {
    return clock.stopped() ? calendars.of(clock.calendarVersion()) : calendars.current();
  }

  /** For a clock that something happened to: what happens after its stop does not change its calendar, unless it runs again. */
  WorkingCalendar of(ServiceClock before, ServiceClock after) {
    return of(after.stopped() ? before : after);
  }
}
