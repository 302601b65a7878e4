package org.assetcloud.itsm.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Duration;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WiredTest
class DeliveredYearsTest {

  @Autowired
  WorkingCalendars calendars;

  @Test
  void theApplicationCountsOnTheDeliveredYearsAndOfficeHours() {
    WorkingCalendar calendar = calendars.current();

    assertThat(calendar.add(CalendarKind.OFFICE, at("2026-02-14T17:00"), Duration.ofHours(1)).instant()).isEqualTo(at("2026-02-24T09:30"));
    assertThat(calendar.stateOf(2025)).isEqualTo(YearState.OFFICIAL);
    assertThat(calendar.stateOf(2027)).isEqualTo(YearState.MISSING);
  }
}
