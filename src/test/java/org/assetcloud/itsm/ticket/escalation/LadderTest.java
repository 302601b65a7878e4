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
  void theNextWakeIsTheNextLevelNotYetActedUpon() {
    List<Escalation> half = List.of(acted(clock, HALF, "2026-03-02T11:00"));

    assertThat(ladder(clock).nextWake(List.of(), REPORTED)).isEqualTo(at("2026-03-02T11:00"));
    assertThat(ladder(clock).nextWake(half, at("2026-03-02T11:00"))).isEqualTo(at("2026-03-02T12:00"));
    assertThat(ladder(clock).next(half)).map(Ladder.Step::level).contains(OVERDUE);
    assertThat(ladder(clock).nextWake(allActed(), at("2026-03-02T14:00"))).isNull();
  }

  @Test
  void aLevelThatIsDueAndUntoldMeansNow() {
    List<Escalation> half = List.of(acted(clock, HALF, "2026-03-02T11:00"));

    assertThat(ladder(clock).nextWake(half, at("2026-03-02T12:00"))).isEqualTo(at("2026-03-02T12:00"));
    assertThat(ladder(clock).nextWake(half, at("2026-03-02T12:05"))).isEqualTo(at("2026-03-02T12:05"));
    assertThat(ladder(clock).nextWake(half, at("2026-03-03T12:05"))).isEqualTo(at("2026-03-03T12:05"));
  }

  @Test
  void aLevelDueInTheVerySecondOfTellingAnotherIsStillDue() {
    List<Escalation> told = List.of(acted(clock, HALF, "2026-03-02T14:00"), acted(clock, OVERDUE, "2026-03-02T14:00"),
        acted(clock, OVERDUE_BUREAU, "2026-03-02T14:00"));

    assertThat(ladder(clock).due(told, at("2026-03-02T14:00"))).extracting(Ladder.Step::level).containsExactly(LATE);
  }

  @Test
  void afterAnOutageAllPassedLevelsAreDueInTheirOrder() {
    assertThat(ladder(clock).due(List.of(), at("2026-03-02T20:00"))).extracting(Ladder.Step::level)
        .containsExactly(HALF, OVERDUE, OVERDUE_BUREAU, LATE);
  }

  @Test
  void aNewTableNeverAppliesBackwards() {
    List<Escalation> half = List.of(acted(clock, HALF, "2026-03-02T11:00"));

    assertThat(withANewLevel("40%", "2026-03-02T11:30").due(half, at("2026-03-02T11:30"))).isEmpty();
    assertThat(withANewLevel("70%", "2026-03-02T11:30").due(half, at("2026-03-02T11:30"))).isEmpty();
    assertThat(withANewLevel("70%", "2026-03-02T11:24").nextWake(half, at("2026-03-02T11:30"))).isEqualTo(at("2026-03-02T12:00"));
  }

  @Test
  void aNewTableAppliesToWhatIsStillToCome() {
    List<Escalation> half = List.of(acted(clock, HALF, "2026-03-02T11:00"));

    assertThat(withANewLevel("70%", "2026-03-02T11:23:59").due(half, at("2026-03-02T11:24"))).extracting(step -> step.level().level())
        .containsExactly("70%");
  }

  /** Levels are told in time of the old calendar; on the new one the deadline lies before what was told last. */
  @Test
  void whatACalendarMovedBehindTheLastToldLevelIsDue() {
    List<Escalation> half = List.of(acted(clock, HALF, "2026-03-02T13:00"));

    assertThat(ladder(clock).due(half, at("2026-03-02T13:05"))).extracting(Ladder.Step::level).containsExactly(OVERDUE, OVERDUE_BUREAU);
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

  private Ladder withANewLevel(String level, String since) {
    List<LadderLevel> changed = new ArrayList<>(LEVELS);
    changed.add(new LadderLevel(level, Role.PROJECT_MANAGER, EscalationAction.TELL).since(at(since)));
    return new Ladder(clock, changed, DELIVERED);
  }

  private List<Escalation> allActed() {
    return LEVELS.stream().map(level -> acted(clock, level, "2026-03-02T14:00")).toList();
  }

  private static Escalation acted(ServiceClock clock, LadderLevel level, String at) {
    return new Escalation(clock.number(), clock.kind(), clock.cycle(), level.level(), level.role(), level.role(), level.action(), at(at), at(at), null);
  }
}
