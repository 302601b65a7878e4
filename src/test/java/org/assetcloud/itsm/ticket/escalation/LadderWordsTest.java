package org.assetcloud.itsm.ticket.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.DELIVERED;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.clock.ClockEvent;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.junit.jupiter.api.Test;

/** What is sent of levels that fall due together, and what levels and escalations are called (R5.7). */
class LadderWordsTest {

  private static final Instant REPORTED = at("2026-03-02T10:00");
  private static final LadderLevel START = new LadderLevel("START", Role.TEAM_LEAD, EscalationAction.TELL);
  private static final LadderLevel HALF = new LadderLevel("50%", Role.TEAM_LEAD, EscalationAction.TELL);
  private static final LadderLevel OVERDUE = new LadderLevel("100%", Role.PROJECT_MANAGER, EscalationAction.TASK);
  private static final LadderLevel OVERDUE_BUREAU = new LadderLevel("100%", Role.BUREAU_OPERATOR, EscalationAction.TELL);
  private static final ServiceClock CLOCK = ServiceClock.start("GD-1", ClockKind.RESPONSE, CalendarKind.NATURAL, "1", "1",
      ClockEvent.started(REPORTED, "service-desk", Duration.ofHours(2)));
  private static final Ladder LADDER = new Ladder(CLOCK, List.of(OVERDUE, OVERDUE_BUREAU, HALF, START), DELIVERED);

  @Test
  void ofLevelsThatFallDueTogetherTheHighestAloneIsSentToAllItsRoles() {
    assertThat(levels(Ladder.sent(LADDER.due(List.of(), at("2026-03-02T13:00"))))).containsExactly(OVERDUE, OVERDUE_BUREAU);
    assertThat(levels(Ladder.sent(LADDER.due(List.of(), at("2026-03-02T11:30"))))).containsExactly(HALF);
    assertThat(Ladder.sent(List.of())).isEmpty();
  }

  @Test
  void aClockThatIsWatchedWithoutAGapSendsEachLevelAtItsTime() {
    assertThat(levels(LADDER.sent(REPORTED, at("2026-03-02T13:00")))).containsExactly(START, HALF, OVERDUE, OVERDUE_BUREAU);
    assertThat(levels(LADDER.sent(at("2026-03-02T11:00"), at("2026-03-02T13:00")))).as("what was reached by then is due together")
        .containsExactly(HALF, OVERDUE, OVERDUE_BUREAU);
    assertThat(levels(LADDER.sent(at("2026-03-02T13:00"), at("2026-03-02T14:00")))).containsExactly(OVERDUE, OVERDUE_BUREAU);
    assertThat(levels(LADDER.sent(REPORTED, at("2026-03-02T12:00")))).as("who stops it in that second was in time").containsExactly(START, HALF);
    assertThat(levels(LADDER.sent(REPORTED, at("2026-03-02T12:00:01")))).hasSize(4);
  }

  @Test
  void aClockThatStopsSendsNothingAhead() {
    Ladder stopped = new Ladder(CLOCK.with(ClockEvent.stopped(at("2026-03-02T11:30"), "engineer", null)), LADDER.levels(), DELIVERED);

    assertThat(stopped.sent(REPORTED, at("2026-03-02T13:00"))).isEmpty();
  }

  @Test
  void aPauseKeepsLaterLevelsOpen() {
    Ladder paused = new Ladder(CLOCK.with(ClockEvent.paused(at("2026-03-02T11:30"), "engineer", "等待")), LADDER.levels(), DELIVERED);

    assertThat(levels(paused.due(List.of(), at("2026-03-05T00:00")))).containsExactly(START, HALF);
    assertThat(paused.next(List.of(acted(START), acted(HALF)))).isEmpty();
  }

  @Test
  void whatAnotherClockOrAnotherRoleWasToldDoesNotCount() {
    Escalation resolution = new Escalation("GD-1", ClockKind.RESOLUTION, 1, "50%", Role.TEAM_LEAD, Role.TEAM_LEAD, EscalationAction.TELL,
        REPORTED, REPORTED, null);

    assertThat(levels(LADDER.due(List.of(resolution, acted(OVERDUE)), at("2026-03-02T12:00")))).containsExactly(START, HALF, OVERDUE_BUREAU);
  }

  @Test
  void aRowOfTheTableIsALevel() {
    LadderLevel level = LadderLevel.of(Map.of("level", "75%", "role", "bureau-operator", "action", "TASK"));

    assertThat(level).isEqualTo(new LadderLevel("75%", Role.BUREAU_OPERATOR, EscalationAction.TASK, null));
    assertThat(level.in(List.of(HALF, new LadderLevel("75%", Role.BUREAU_OPERATOR, EscalationAction.TELL, REPORTED)))).isTrue();
    assertThat(level.in(List.of(HALF, new LadderLevel("75%", Role.TEAM_LEAD, EscalationAction.TASK)))).isFalse();
  }

  @Test
  void anEscalationIsNamedByClockCycleLevelAndRole() {
    Escalation told = new Escalation("GD-1", ClockKind.RESPONSE, 2, "100%", Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR,
        EscalationAction.TASK, REPORTED, REPORTED, null);

    assertThat(told.key()).isEqualTo("RESPONSE/2/100%/project-manager");
    assertThat(told.question()).isEqualTo("RESPONSE/2/100%/project-manager/contractor-director");
    assertThat(Escalation.inWords(told.key())).isEqualTo("响应时限：时限的 100%（第 2 轮）");
    assertThat(Escalation.event(CLOCK, OVERDUE)).isEqualTo("GD-1/RESPONSE/1/100%");
    assertThat(EscalationAction.values()).extracting(EscalationAction::label).containsExactly("告知", "处置", "被更高一级取代");
  }

  private static Escalation acted(LadderLevel level) {
    return new Escalation("GD-1", ClockKind.RESPONSE, 1, level.level(), level.role(), level.role(), level.action(), REPORTED, REPORTED, null);
  }

  private static List<LadderLevel> levels(List<Ladder.Step> steps) {
    return steps.stream().map(Ladder.Step::level).toList();
  }
}
