package org.assetcloud.itsm.ticket.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.DELIVERED;
import static org.assetcloud.itsm.worktime.Calendars.OFFICE_HOURS;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.assetcloud.itsm.worktime.WorkingCalendar;
import org.junit.jupiter.api.Test;

/** What a clock's events say of it by themselves: its cycles, its stop, its breach, and what was promised. */
class ClockOfRecordTest {

  private static final Instant REPORTED = at("2026-03-02T10:00");
  private static final ServiceClock CLOCK = ServiceClock.start("GD-1", ClockKind.RESOLUTION, CalendarKind.NATURAL, "targets", "calendar",
      ClockEvent.started(REPORTED, "service-desk", Duration.ofHours(2)));
  private static final ServiceClock SOLVED = CLOCK.with(ClockEvent.stopped(at("2026-03-02T11:00"), "engineer", null));
  private static final ServiceClock REOPENED = SOLVED.with(ClockEvent.resumed(at("2026-03-02T11:30"), "service-desk", ClockEvent.NOT_SOLVED));

  @Test
  void aClockThatIsAliveHasNoStop() {
    assertThat(CLOCK.stoppedAt()).isNull();
    assertThat(SOLVED.stoppedAt()).isEqualTo(at("2026-03-02T11:00"));
    assertThat(REOPENED.stoppedAt()).isNull();
  }

  @Test
  void aCycleBeginsWithTheClockOrWithTheRequestersNo() {
    assertThat(CLOCK.cycleBegan()).isEqualTo(REPORTED);
    assertThat(REOPENED.cycleBegan()).isEqualTo(at("2026-03-02T11:30"));
    assertThat(REOPENED.cycle()).isEqualTo(2);
    ServiceClock paused = REOPENED.with(ClockEvent.paused(at("2026-03-02T11:40"), "engineer", "等待"))
        .with(ClockEvent.resumed(at("2026-03-02T11:50"), "engineer", "等待"));
    assertThat(paused.cycleBegan()).isEqualTo(at("2026-03-02T11:30"));
    assertThat(paused.with(ClockEvent.stopped(at("2026-03-02T11:55"), "engineer", null))
        .with(ClockEvent.resumed(at("2026-03-02T11:59"), "service-desk", ClockEvent.NOT_SOLVED)).cycleBegan()).isEqualTo(at("2026-03-02T11:59"));
  }

  @Test
  void aBreachIsCertainOnceTheClockStoppedAfterItsDeadlineAndNotBefore() {
    assertThat(CLOCK.breachedByEvents(DELIVERED)).isFalse();
    assertThat(SOLVED.breachedByEvents(DELIVERED)).isFalse();
    assertThat(CLOCK.with(ClockEvent.stopped(at("2026-03-02T12:00:01"), "engineer", null)).breachedByEvents(DELIVERED)).isTrue();
  }

  @Test
  void theResultIsPendingUntilTheClockStopsInTimeOrIsLate() {
    assertThat(CLOCK.result(DELIVERED, at("2026-03-02T11:59:59"))).isEqualTo(ClockResult.PENDING);
    assertThat(CLOCK.result(DELIVERED, at("2026-03-02T12:00:01"))).isEqualTo(ClockResult.BREACHED);
    assertThat(SOLVED.result(DELIVERED, at("2026-03-05T00:00"))).isEqualTo(ClockResult.MET);
    assertThat(CLOCK.with(ClockEvent.stopped(at("2026-03-02T11:00"), "system", ClockEvent.CANCELLED)).result(DELIVERED, at("2026-03-05T00:00")))
        .isEqualTo(ClockResult.PENDING);
  }

  @Test
  void aClockAfterItsFirstEventsIsAsItWasThen() {
    assertThat(REOPENED.after(1)).isEqualTo(CLOCK);
    assertThat(REOPENED.after(2)).isEqualTo(SOLVED);
    assertThat(REOPENED.after(3)).isEqualTo(REOPENED);
  }

  @Test
  void anotherPromiseReplacesTheTargetInForceAndNoEarlierOne() {
    ServiceClock changed = CLOCK.with(ClockEvent.targetChanged(at("2026-03-02T10:30"), "team-lead", "改派", Duration.ofHours(3)))
        .with(ClockEvent.paused(at("2026-03-02T10:40"), "engineer", "等待"));

    ServiceClock promised = changed.promised(CalendarKind.OFFICE, Duration.ofHours(8));

    assertThat(promised).isEqualTo(new ServiceClock("GD-1-RESOLUTION", "GD-1", ClockKind.RESOLUTION, CalendarKind.OFFICE, "targets", "calendar",
        List.of(CLOCK.events().get(0), ClockEvent.targetChanged(at("2026-03-02T10:30"), "team-lead", "改派", Duration.ofHours(8)),
            changed.events().get(2))));
    assertThat(CLOCK.promised(CalendarKind.NATURAL, Duration.ofHours(1)).target()).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void whatTouchesAYearThatIsNotOfficialIsProvisional() {
    WorkingCalendar nothingKnown = new WorkingCalendar(OFFICE_HOURS, List.of(), "none");
    ServiceClock office = CLOCK.promised(CalendarKind.OFFICE, Duration.ofHours(6));
    ServiceClock paused = office.with(ClockEvent.paused(at("2026-03-02T11:00"), "engineer", "等待"))
        .with(ClockEvent.resumed(at("2026-03-02T11:30"), "engineer", "等待"));

    assertThat(paused.elapsed(nothingKnown, at("2026-03-02T12:00")).provisional()).isTrue();
    assertThat(paused.deadline(nothingKnown).provisional()).isTrue();
    assertThat(paused.elapsed(DELIVERED, at("2026-03-02T12:00")).provisional()).isFalse();
    assertThat(paused.read(DELIVERED, at("2026-03-02T12:00")).provisional()).isFalse();
    assertThat(paused.read(nothingKnown, at("2026-03-02T12:00")).provisional()).isTrue();
  }

  @Test
  void anIndexIsOfAClockThatStoppedWhereItSaysWhen() {
    assertThat(new ClockIndex("GD-1-RESOLUTION", REPORTED, null, null, false, "1").stopped()).isFalse();
    assertThat(new ClockIndex("GD-1-RESOLUTION", REPORTED, null, REPORTED, false, "1").stopped()).isTrue();
  }

  @Test
  void peopleReadChineseWords() {
    assertThat(ClockKind.values()).extracting(ClockKind::label).doesNotHaveDuplicates().allMatch(label -> label.matches("[\\p{IsHan}]+"));
    assertThat(ClockState.values()).extracting(ClockState::label).doesNotHaveDuplicates().allMatch(label -> label.matches("[\\p{IsHan}]+"));
    assertThat(ClockResult.values()).extracting(ClockResult::label).doesNotHaveDuplicates().allMatch(label -> label.matches("[\\p{IsHan}]+"));
  }
}
