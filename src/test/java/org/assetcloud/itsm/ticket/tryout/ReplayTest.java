package org.assetcloud.itsm.ticket.tryout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.DELIVERED;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.clock.ClockEvent;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.clock.ClockResult;
import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.assetcloud.itsm.ticket.escalation.EscalationAction;
import org.assetcloud.itsm.ticket.escalation.LadderLevel;
import org.assetcloud.itsm.ticket.watch.LadderTable;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.junit.jupiter.api.Test;

/** What a changed table would have meant for one ticket. */
class ReplayTest {

  private static final Instant REPORTED = at("2026-03-02T10:00");
  private static final Instant NOW = at("2026-03-05T10:00");
  private static final LadderLevel HALF = new LadderLevel("50%", Role.TEAM_LEAD, EscalationAction.TELL);
  private static final LadderLevel NEAR = new LadderLevel("75%", Role.PROJECT_MANAGER, EscalationAction.TELL);
  private static final LadderLevel OVERDUE = new LadderLevel("100%", Role.PROJECT_MANAGER, EscalationAction.TASK);
  private static final LadderTable LADDER = (clock, calendar, severity) -> List.of(HALF, NEAR, OVERDUE);

  @Test
  void aResponseAfterTwentyFiveMinutesIsLateUnderTwenty() {
    PastTicket ticket = ticket(response().with(contacted("2026-03-02T10:25")));

    Replayed.Clock clock = tried(targets(CalendarKind.NATURAL, "PT20M", "PT2H"), null).of(ticket).clocks().get(0);

    assertThat(clock.before()).isEqualTo(new Course(at("2026-03-02T10:30"), ClockResult.MET, List.of(HALF, NEAR)));
    assertThat(clock.after()).isEqualTo(new Course(at("2026-03-02T10:20"), ClockResult.BREACHED, List.of(HALF, NEAR, OVERDUE)));
  }

  @Test
  void onTheNewDeadlineToTheSecondIsMetAndNobodyGetsATask() {
    PastTicket ticket = ticket(response().with(contacted("2026-03-02T10:20")));

    Course after = tried(targets(CalendarKind.NATURAL, "PT20M", "PT2H"), null).of(ticket).clocks().get(0).after();

    assertThat(after).isEqualTo(new Course(at("2026-03-02T10:20"), ClockResult.MET, List.of(HALF, NEAR)));
  }

  @Test
  void aLongerTargetCuresWhatWasLate() {
    PastTicket ticket = ticket(response().with(contacted("2026-03-02T10:31")));

    Replayed.Clock clock = tried(targets(CalendarKind.NATURAL, "PT1H", "PT2H"), null).of(ticket).clocks().get(0);

    assertThat(clock.before().late()).isTrue();
    assertThat(clock.after()).isEqualTo(new Course(at("2026-03-02T11:00"), ClockResult.MET, List.of(HALF)));
  }

  @Test
  void aPauseCountsUnderTheNewTargetNeither() {
    ServiceClock paused = resolution().with(ClockEvent.paused(at("2026-03-02T10:30"), "engineer", "等待用户"))
        .with(ClockEvent.resumed(at("2026-03-02T15:30"), "engineer", "用户已回复")).with(solved("2026-03-02T16:10"));

    Replayed.Clock clock = tried(targets(CalendarKind.NATURAL, "PT30M", "PT1H"), null).of(ticket(paused)).clocks().get(0);

    assertThat(clock.before()).isEqualTo(new Course(at("2026-03-02T17:00"), ClockResult.MET, List.of(HALF)));
    assertThat(clock.after()).isEqualTo(new Course(at("2026-03-02T16:00"), ClockResult.BREACHED, List.of(HALF, NEAR, OVERDUE)));
  }

  @Test
  void aPauseThatLastsKeepsTheDeadlineOpen() {
    ServiceClock paused = resolution().with(ClockEvent.paused(at("2026-03-02T10:35"), "engineer", "等待用户"));

    Replayed.Clock clock = tried(targets(CalendarKind.NATURAL, "PT30M", "PT1H"), null).of(ticket(paused)).clocks().get(0);

    assertThat(clock.before()).isEqualTo(new Course(null, ClockResult.PENDING, List.of()));
    assertThat(clock.after()).isEqualTo(new Course(null, ClockResult.PENDING, List.of(HALF)));
  }

  @Test
  void whatWasNotSolvedCountsOnAndTellsOnceMore() {
    ServiceClock reopened = resolution().with(solved("2026-03-02T11:10"))
        .with(ClockEvent.resumed(at("2026-03-02T11:40"), "service-desk", ClockEvent.NOT_SOLVED)).with(solved("2026-03-02T11:50"));

    Replayed.Clock clock = tried(targets(CalendarKind.NATURAL, "PT30M", "PT100M"), null).of(ticket(reopened)).clocks().get(0);

    assertThat(clock.before()).isEqualTo(new Course(at("2026-03-02T12:00"), ClockResult.MET, List.of(HALF, NEAR)));
    assertThat(clock.after()).as("reopened on the new deadline, of what was passed unseen only the highest is sent")
        .isEqualTo(new Course(at("2026-03-02T11:40"), ClockResult.BREACHED, List.of(HALF, OVERDUE)));
  }

  @Test
  void officeTimeStopsInTheEvening() {
    ServiceClock evening = ServiceClock.start("GD-20260302-0002", ClockKind.RESOLUTION, CalendarKind.NATURAL, "1", "1",
        ClockEvent.started(at("2026-03-02T17:00"), "service-desk", Duration.ofHours(2))).with(solved("2026-03-03T09:20"));

    Replayed.Clock clock = tried(targets(CalendarKind.OFFICE, "PT30M", "PT1H"), null)
        .of(new PastTicket("GD-20260302-0002", Category.FAULT, Severity.GENERAL, at("2026-03-02T17:00"), at("2026-03-02T17:00"),
            List.of(evening))).clocks().get(0);

    assertThat(clock.before().late()).isTrue();
    assertThat(clock.after()).isEqualTo(new Course(at("2026-03-03T09:30"), ClockResult.MET, List.of(HALF, NEAR)));
  }

  @Test
  void anOpenClockIsLateFromTheSecondAfterItsDeadlineOn() {
    PastTicket ticket = ticket(response());
    TriedTables tables = targets(CalendarKind.NATURAL, "PT72H", "PT73H");

    assertThat(tried(tables, null, NOW).of(ticket).clocks().get(0).after())
        .isEqualTo(new Course(NOW, ClockResult.PENDING, List.of(HALF, NEAR, OVERDUE)));
    assertThat(tried(tables, null, NOW.plusSeconds(1)).of(ticket).clocks().get(0).after().result()).isEqualTo(ClockResult.BREACHED);
  }

  @Test
  void aLateEntryIsToldTheHighestLevelOnlyWhenItIsRegistered() {
    PastTicket ticket = new PastTicket("GD-20260302-0001", Category.FAULT, Severity.GENERAL, REPORTED, at("2026-03-02T10:24"),
        List.of(response().with(contacted("2026-03-02T10:28"))));

    assertThat(tried(targets(CalendarKind.NATURAL, "PT30M", "PT2H"), null).of(ticket).clocks().get(0).before().sent())
        .containsExactly(NEAR);
  }

  @Test
  void aFurtherLevelOfTheLadderTellsWhoeverGotThatFarAndMakesNobodyLate() {
    LadderLevel early = new LadderLevel("25%", Role.BUREAU_OPERATOR, EscalationAction.TELL);
    PastTicket ticket = ticket(response().with(contacted("2026-03-02T10:10")));

    Replayed.Clock clock = tried(null, (kind, calendar, severity) -> List.of(early, HALF, NEAR, OVERDUE)).of(ticket).clocks().get(0);

    assertThat(clock.before()).isEqualTo(new Course(at("2026-03-02T10:30"), ClockResult.MET, List.of()));
    assertThat(clock.after()).isEqualTo(new Course(at("2026-03-02T10:30"), ClockResult.MET, List.of(early)));
    assertThat(clock.otherwiseSent()).isTrue();
    assertThat(clock.otherResult()).isFalse();
  }

  @Test
  void aTargetOfAnEarlierSeverityStaysWhatItWas() {
    ServiceClock reclassified = resolution()
        .with(ClockEvent.targetChanged(at("2026-03-02T13:00"), "team-lead", "改为重大", Duration.ofHours(24))).with(solved("2026-03-02T14:00"));

    Replayed.Clock clock = tried(targets(CalendarKind.NATURAL, "PT30M", "PT12H"), null).of(ticket(reclassified)).clocks().get(0);

    assertThat(clock.after().deadline()).isEqualTo(at("2026-03-02T22:00"));
    assertThat(clock.after().result()).as("the breach under the first target is not cured").isEqualTo(ClockResult.BREACHED);
  }

  @Test
  void aTicketThatOnlyTheLastRowIsForIsSaidToBe() {
    TriedTables catchAll = new TriedTables(
        (category, severity) -> new TargetsTable.Promise(CalendarKind.NATURAL, Duration.ofMinutes(30), Duration.ofHours(2), true), null);

    assertThat(tried(catchAll, null).of(ticket(response())).catchAll()).isTrue();
    assertThat(tried(targets(CalendarKind.NATURAL, "PT30M", "PT2H"), null).of(ticket(response())).catchAll()).isFalse();
  }

  private static TriedTables targets(CalendarKind calendar, String response, String resolution) {
    return new TriedTables((category, severity) ->
        new TargetsTable.Promise(calendar, Duration.parse(response), Duration.parse(resolution), false), null);
  }

  private static Replay tried(TriedTables targets, LadderTable ladder) {
    return tried(targets, ladder, NOW);
  }

  private static Replay tried(TriedTables targets, LadderTable ladder, Instant now) {
    return new Replay(new TriedTables(targets == null ? null : targets.targets(), ladder), LADDER, clock -> DELIVERED, now);
  }

  private static PastTicket ticket(ServiceClock clock) {
    return new PastTicket("GD-20260302-0001", Category.FAULT, Severity.GENERAL, REPORTED, REPORTED, List.of(clock));
  }

  private static ServiceClock response() {
    return clock(ClockKind.RESPONSE, "PT30M");
  }

  private static ServiceClock resolution() {
    return clock(ClockKind.RESOLUTION, "PT2H");
  }

  private static ServiceClock clock(ClockKind kind, String target) {
    return ServiceClock.start("GD-20260302-0001", kind, CalendarKind.NATURAL, "1", "1",
        ClockEvent.started(REPORTED, "service-desk", Duration.parse(target)));
  }

  private static ClockEvent contacted(String at) {
    return ClockEvent.stopped(at(at), "engineer", "CONTACTED");
  }

  private static ClockEvent solved(String at) {
    return ClockEvent.stopped(at(at), "engineer", "SOLVED");
  }
}
