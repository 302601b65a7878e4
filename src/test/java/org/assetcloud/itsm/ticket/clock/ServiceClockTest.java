package org.assetcloud.itsm.ticket.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assetcloud.itsm.worktime.Calendars.DELIVERED;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.assetcloud.itsm.worktime.Segment;
import org.assetcloud.itsm.worktime.SegmentReason;
import org.junit.jupiter.api.Test;

class ServiceClockTest {

  private static final Instant REPORTED = at("2026-02-14T23:50");

  @Test
  void aRunningClockIsPendingUntilItsDeadlineAndBreachedASecondLater() {
    ServiceClock clock = resolution(CalendarKind.NATURAL, "PT2H");

    assertThat(read(clock, at("2026-02-15T01:50"))).extracting(ClockReading::result, ClockReading::remaining)
        .containsExactly(ClockResult.PENDING, Duration.ZERO);
    assertThat(read(clock, at("2026-02-15T01:50:01")).result()).isEqualTo(ClockResult.BREACHED);
    assertThat(read(clock, at("2026-02-15T00:20"))).isEqualTo(new ClockReading(ClockState.RUNNING, REPORTED, at("2026-02-15T01:50"), false,
        null, Duration.ofHours(2), Duration.ofMinutes(30), Duration.ofMinutes(90), false, ClockResult.PENDING));
  }

  @Test
  void amberIsTheLastQuarterOfTheTargetAndEndsWithTheDeadlineOrTheClock() {
    ServiceClock clock = resolution(CalendarKind.NATURAL, "PT2H");

    assertThat(read(clock, at("2026-02-15T01:19:59")).amber()).isFalse();
    assertThat(read(clock, at("2026-02-15T01:20")).amber()).isTrue();
    assertThat(read(clock, at("2026-02-15T01:50")).amber()).isTrue();
    assertThat(read(clock, at("2026-02-15T01:50:01")).amber()).as("that is red").isFalse();
    assertThat(read(clock.with(solved("2026-02-15T01:30")), at("2026-02-15T01:31")).amber()).isFalse();
  }

  @Test
  void onOfficeTimeAQuarterIsAQuarterOfTheWorkingTime() {
    ServiceClock clock = resolution(CalendarKind.OFFICE, "PT7H");

    assertThat(clock.amberAt(DELIVERED)).isEqualTo(at("2026-02-24T15:45"));
    assertThat(read(clock, at("2026-02-24T15:44:59")).amber()).isFalse();
    assertThat(read(clock, at("2026-02-24T17:00")).amber()).isTrue();
  }

  @Test
  void stoppingOnTheDeadlineIsMetAndASecondLaterIsNot() {
    ServiceClock clock = resolution(CalendarKind.NATURAL, "PT2H");

    assertThat(read(clock.with(solved("2026-02-15T01:50")), at("2026-03-01T00:00")).result()).isEqualTo(ClockResult.MET);
    assertThat(read(clock.with(solved("2026-02-15T01:50:01")), at("2026-03-01T00:00")).result()).isEqualTo(ClockResult.BREACHED);
  }

  @Test
  void timeSinceTheSolutionCountsWhenItTurnsOutNotToBeSolved() {
    ServiceClock solvedInTime = resolution(CalendarKind.NATURAL, "PT2H").with(solved("2026-02-15T00:50"));

    ServiceClock reopened = solvedInTime.with(notSolved("2026-02-15T01:30"));

    assertThat(reopened.cycle()).isEqualTo(2);
    assertThat(read(reopened, at("2026-02-15T01:30"))).extracting(ClockReading::state, ClockReading::elapsed, ClockReading::result)
        .containsExactly(ClockState.RUNNING, Duration.ofMinutes(100), ClockResult.PENDING);
    assertThat(read(reopened, at("2026-02-15T01:51")).result()).isEqualTo(ClockResult.BREACHED);
  }

  @Test
  void timeAfterAFailedAttemptToReachTheRequesterDoesNotCount() {
    ServiceClock reopened = resolution(CalendarKind.NATURAL, "PT2H").with(solved("2026-02-15T00:50"))
        .with(ClockEvent.paused(at("2026-02-15T01:00"), "service-desk", ClockEvent.CONFIRMING))
        .with(ClockEvent.paused(at("2026-02-15T09:00"), "service-desk", ClockEvent.CONFIRMING))
        .with(notSolved("2026-02-15T10:00"));

    assertThat(read(reopened, at("2026-02-15T10:30"))).extracting(ClockReading::elapsed, ClockReading::deadline, ClockReading::result)
        .containsExactly(Duration.ofMinutes(100), at("2026-02-15T10:50"), ClockResult.PENDING);
    assertThat(reopened.segments(DELIVERED, at("2026-02-15T10:30"))).extracting(Segment::reason, Segment::from)
        .containsExactly(tuple(SegmentReason.NATURAL, REPORTED), tuple(SegmentReason.CONFIRMING, at("2026-02-15T01:00")),
            tuple(SegmentReason.NATURAL, at("2026-02-15T10:00")));
  }

  @Test
  void attemptsToConfirmDoNotTouchAClockThatStaysStopped() {
    ServiceClock confirmed = resolution(CalendarKind.NATURAL, "PT2H").with(solved("2026-02-15T00:50"))
        .with(ClockEvent.paused(at("2026-02-15T09:00"), "service-desk", ClockEvent.CONFIRMING));

    assertThat(read(confirmed, at("2026-02-20T00:00"))).extracting(ClockReading::state, ClockReading::elapsed, ClockReading::result,
        ClockReading::deadline).containsExactly(ClockState.STOPPED, Duration.ofHours(1), ClockResult.MET, at("2026-02-15T01:50"));
  }

  @Test
  void aBreachStaysABreachThroughEveryPauseAndReopening() {
    ServiceClock late = resolution(CalendarKind.NATURAL, "PT2H").with(solved("2026-02-15T03:00"));

    ServiceClock reopenedAndPaused = late.with(notSolved("2026-02-15T04:00"))
        .with(ClockEvent.paused(at("2026-02-15T04:10"), "engineer", "等待用户"));

    assertThat(read(late, at("2026-02-15T03:30")).result()).isEqualTo(ClockResult.BREACHED);
    assertThat(read(reopenedAndPaused, at("2026-02-16T00:00"))).extracting(ClockReading::state, ClockReading::result)
        .containsExactly(ClockState.PAUSED, ClockResult.BREACHED);
  }

  @Test
  void aPauseMovesTheDeadlineAndKeepsItOpenWhileItLasts() {
    ServiceClock paused = resolution(CalendarKind.NATURAL, "PT2H").with(ClockEvent.paused(at("2026-02-15T00:50"), "engineer", "等待用户"));

    ServiceClock resumed = paused.with(ClockEvent.resumed(at("2026-02-15T05:00"), "engineer", null));

    assertThat(read(paused, at("2026-02-15T04:00"))).extracting(ClockReading::deadline, ClockReading::elapsed, ClockReading::result)
        .containsExactly(null, Duration.ofHours(1), ClockResult.PENDING);
    assertThat(read(resumed, at("2026-02-15T05:30")).deadline()).isEqualTo(at("2026-02-15T06:00"));
  }

  @Test
  void aPauseAtTheVeryDeadlineMovesItNoMore() {
    ServiceClock paused = resolution(CalendarKind.NATURAL, "PT2H").with(ClockEvent.paused(at("2026-02-15T01:50"), "engineer", "等待用户"));

    assertThat(read(paused, at("2026-02-15T04:00")).deadline()).isEqualTo(at("2026-02-15T01:50"));
    assertThat(read(paused.with(ClockEvent.resumed(at("2026-02-15T05:00"), "engineer", null)), at("2026-02-15T06:00")).deadline())
        .isEqualTo(at("2026-02-15T01:50"));
  }

  @Test
  void whatDidNotCountSaysWhy() {
    ServiceClock waited = resolution(CalendarKind.NATURAL, "PT2H").with(ClockEvent.paused(at("2026-02-15T00:50"), "engineer", "等待用户"))
        .with(ClockEvent.resumed(at("2026-02-15T05:00"), "engineer", null));
    ServiceClock unreached = resolution(CalendarKind.NATURAL, "PT2H")
        .with(ClockEvent.paused(at("2026-02-15T00:50"), "service-desk", ClockEvent.CONFIRMING));

    assertThat(waited.segments(DELIVERED, at("2026-02-15T06:00"))).filteredOn(one -> !one.counted()).extracting(Segment::label)
        .containsExactly("暂停计时");
    assertThat(unreached.segments(DELIVERED, at("2026-02-15T06:00"))).filteredOn(one -> !one.counted()).extracting(Segment::label)
        .containsExactly("联系用户确认");
  }

  @Test
  void whatBeganInAYearThatIsNotOfficialStaysProvisional() {
    ServiceClock clock = ServiceClock.start("GD-20241231-0001", ClockKind.RESOLUTION, CalendarKind.OFFICE, "1", "1",
            ClockEvent.started(at("2024-12-31T17:00"), "service-desk", Duration.ofHours(2)))
        .with(ClockEvent.paused(at("2024-12-31T17:20"), "engineer", "等待用户"))
        .with(ClockEvent.resumed(at("2025-01-02T10:00"), "engineer", null));

    assertThat(clock.deadline(DELIVERED).instant()).isEqualTo(at("2025-01-02T11:40"));
    assertThat(clock.deadline(DELIVERED).provisional()).isTrue();
  }

  @Test
  void aNewTargetCountsFromTheReportAndNeverCuresABreach() {
    ServiceClock early = resolution(CalendarKind.NATURAL, "PT2H")
        .with(ClockEvent.targetChanged(at("2026-02-15T01:00"), "engineer", "影响扩大", Duration.ofHours(24)));
    ServiceClock late = resolution(CalendarKind.NATURAL, "PT2H")
        .with(ClockEvent.targetChanged(at("2026-02-15T02:00"), "engineer", "影响扩大", Duration.ofHours(24)));

    assertThat(read(early, at("2026-02-15T12:00"))).extracting(ClockReading::deadline, ClockReading::result)
        .containsExactly(at("2026-02-15T23:50"), ClockResult.PENDING);
    assertThat(read(late, at("2026-02-15T12:00")).result()).isEqualTo(ClockResult.BREACHED);
  }

  @Test
  void officeTimeStandsStillOverSpringFestival() {
    ServiceClock clock = resolution(CalendarKind.OFFICE, "PT7H");

    assertThat(read(clock, at("2026-02-20T12:00"))).extracting(ClockReading::deadline, ClockReading::elapsed)
        .containsExactly(at("2026-02-24T17:30"), Duration.ZERO);
    assertThat(clock.reaches(Duration.ofMinutes(210), DELIVERED).instant()).isEqualTo(at("2026-02-24T14:00"));
  }

  @Test
  void callingATicketOffGivesNoResultUnlessItWasLateAlready() {
    ServiceClock clock = resolution(CalendarKind.NATURAL, "PT2H");

    assertThat(read(clock.with(cancelled("2026-02-15T01:00")), at("2026-03-01T00:00")).result()).isEqualTo(ClockResult.PENDING);
    assertThat(read(clock.with(cancelled("2026-02-15T02:00")), at("2026-03-01T00:00")).result()).isEqualTo(ClockResult.BREACHED);
  }

  @Test
  void callingOffDoesNotCureABreachOfAnEarlierTarget() {
    ServiceClock later = resolution(CalendarKind.NATURAL, "PT2H")
        .with(ClockEvent.targetChanged(at("2026-02-15T02:00"), "team-lead", "改为重大", Duration.ofHours(24)));
    ServiceClock inTime = resolution(CalendarKind.NATURAL, "PT2H")
        .with(ClockEvent.targetChanged(at("2026-02-15T01:00"), "team-lead", "改为重大", Duration.ofHours(24)));

    assertThat(read(later.with(cancelled("2026-02-15T03:00")), at("2026-03-01T00:00")).result()).isEqualTo(ClockResult.BREACHED);
    assertThat(later.missed(DELIVERED, at("2026-02-15T03:00"))).isEqualTo(at("2026-02-15T01:50"));
    assertThat(read(inTime.with(cancelled("2026-02-15T03:00")), at("2026-03-01T00:00")).result()).isEqualTo(ClockResult.PENDING);
    assertThat(inTime.missed(DELIVERED, at("2026-02-15T03:00"))).isNull();
  }

  @Test
  void onOfficeTimeTheNightAfterTheDeadlineIsLate() {
    ServiceClock clock = ServiceClock.start("GD-20260302-0001", ClockKind.RESOLUTION, CalendarKind.OFFICE, "1", "1",
        ClockEvent.started(at("2026-03-02T09:00"), "service-desk", Duration.ofHours(7)));

    assertThat(read(clock.with(cancelled("2026-03-02T17:30")), at("2026-03-09T00:00")).result()).isEqualTo(ClockResult.PENDING);
    assertThat(read(clock.with(cancelled("2026-03-02T17:30:01")), at("2026-03-09T00:00")).result()).isEqualTo(ClockResult.BREACHED);
    assertThat(clock.missed(DELIVERED, at("2026-03-02T17:30:01"))).isEqualTo(at("2026-03-02T17:30"));
  }

  @Test
  void aClockWithoutABeginningIsNoClock() {
    assertThatThrownBy(() -> new ServiceClock("GD-1-RESOLUTION", "GD-1", ClockKind.RESOLUTION, CalendarKind.NATURAL, "1", "1", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ServiceClock resolution(CalendarKind calendar, String target) {
    return ServiceClock.start("GD-20260214-0001", ClockKind.RESOLUTION, calendar, "1", "1",
        ClockEvent.started(REPORTED, "service-desk", Duration.parse(target)));
  }

  private static ClockReading read(ServiceClock clock, Instant now) {
    return clock.read(DELIVERED, now);
  }

  private static ClockEvent solved(String at) {
    return ClockEvent.stopped(at(at), "engineer", "SOLVED");
  }

  private static ClockEvent cancelled(String at) {
    return ClockEvent.stopped(at(at), "service-desk", ClockEvent.CANCELLED);
  }

  private static ClockEvent notSolved(String at) {
    return ClockEvent.resumed(at(at), "service-desk", ClockEvent.NOT_SOLVED);
  }
}
