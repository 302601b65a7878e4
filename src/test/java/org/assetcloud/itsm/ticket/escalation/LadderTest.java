package org.assetcloud.itsm.ticket.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assetcloud.itsm.worktime.Calendars.DELIVERED;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.clock.ClockEvent;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.junit.jupiter.api.Test;

class LadderTest {

  private static final Instant REPORTED = at("2026-03-02T10:00");
  private static final LadderLevel HALF = new LadderLevel("50%", Role.TEAM_LEAD, EscalationAction.TELL);
  private static final LadderLevel OVERDUE = new LadderLevel("100%", Role.PROJECT_MANAGER, EscalationAction.TASK);
  private static final LadderLevel OVERDUE_BUREAU = new LadderLevel("100%", Role.BUREAU_OPERATOR, EscalationAction.TELL);
  private static final LadderLevel LATE = new LadderLevel("+PT2H", Role.BUREAU_LEADER, EscalationAction.TELL);
  private static final List<LadderLevel> LEVELS = List.of(LATE, OVERDUE, OVERDUE_BUREAU, HALF);

  private final ServiceClock clock = ServiceClock.start("GD-20260302-0001", ClockKind.RESOLUTION, CalendarKind.NATURAL, "1", "1",
      ClockEvent.started(REPORTED, "service-desk", Duration.ofHours(2)));

  @Test
  void eachLevelIsDueAtItsShareOfTheTarget() {
    assertThat(HALF.dueAt(clock, DELIVERED)).isEqualTo(at("2026-03-02T11:00"));
    assertThat(LATE.dueAt(clock, DELIVERED)).isEqualTo(at("2026-03-02T14:00"));
    assertThat(new LadderLevel("START", Role.TEAM_LEAD, EscalationAction.TELL).dueAt(clock, DELIVERED)).isEqualTo(REPORTED);
  }

  @Test
  void aLevelIsDueToTheSecondAndOnlyOnce() {
    assertThat(ladder(clock).due(List.of(), at("2026-03-02T10:59:59"))).isEmpty();
    assertThat(ladder(clock).due(List.of(), at("2026-03-02T11:00"))).extracting(Ladder.Step::level).containsExactly(HALF);
    assertThat(ladder(clock).due(List.of(acted(clock, HALF, "2026-03-02T11:00")), at("2026-03-02T11:00"))).isEmpty();
  }

  @Test
  void theNextWakeIsTheNextLevelNotYetReached() {
    assertThat(ladder(clock).nextWake(List.of(), REPORTED)).isEqualTo(at("2026-03-02T11:00"));
    assertThat(ladder(clock).nextWake(List.of(), at("2026-03-02T11:00"))).isEqualTo(at("2026-03-02T12:00"));
    assertThat(ladder(clock).nextWake(List.of(), at("2026-03-02T14:00"))).isNull();
  }

  @Test
  void afterAnOutageAllPassedLevelsAreDueInTheirOrder() {
    assertThat(ladder(clock).due(List.of(), at("2026-03-02T20:00"))).extracting(Ladder.Step::level)
        .containsExactly(HALF, OVERDUE, OVERDUE_BUREAU, LATE);
  }

  @Test
  void aNewTableNeverAppliesBackwards() {
    List<LadderLevel> changed = new ArrayList<>(LEVELS);
    changed.add(new LadderLevel("40%", Role.PROJECT_MANAGER, EscalationAction.TELL));

    assertThat(new Ladder(clock, changed, DELIVERED).due(List.of(acted(clock, HALF, "2026-03-02T11:00")), at("2026-03-02T11:30"))).isEmpty();
  }

  @Test
  void reopeningBeginsANewCycleWithLevelsOfItsOwn() {
    ServiceClock reopened = clock.with(ClockEvent.stopped(at("2026-03-02T11:10"), "engineer", "SOLVED"))
        .with(ClockEvent.resumed(at("2026-03-02T11:20"), "service-desk", ClockEvent.NOT_SOLVED));

    assertThat(ladder(reopened).due(List.of(acted(clock, HALF, "2026-03-02T11:00")), at("2026-03-02T11:20")))
        .extracting(Ladder.Step::level).containsExactly(HALF);
  }

  @Test
  void nothingIsDueOnceTheClockHasStopped() {
    ServiceClock solved = clock.with(ClockEvent.stopped(at("2026-03-02T10:30"), "engineer", "SOLVED"));

    assertThat(ladder(solved).due(List.of(), at("2026-03-03T00:00"))).isEmpty();
    assertThat(ladder(solved).nextWake(List.of(), at("2026-03-02T10:30"))).isNull();
  }

  @Test
  void aLevelNobodyUnderstandsIsNoLevel() {
    assertThatThrownBy(() -> new LadderLevel("half", Role.TEAM_LEAD, EscalationAction.TELL)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Ladder ladder(ServiceClock clock) {
    return new Ladder(clock, LEVELS, DELIVERED);
  }

  private static Escalation acted(ServiceClock clock, LadderLevel level, String at) {
    return new Escalation(clock.number(), clock.kind(), clock.cycle(), level.level(), level.role(), level.role(), level.action(), at(at), at(at), null);
  }
}
