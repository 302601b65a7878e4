package org.assetcloud.itsm.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.people.Role.BUREAU_LEADER;
import static org.assetcloud.itsm.people.Role.CONTRACTOR_DIRECTOR;
import static org.assetcloud.itsm.people.Role.PROJECT_MANAGER;
import static org.assetcloud.itsm.worktime.Calendars.DELIVERED;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.worktime.BackwardDeadlines;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.junit.jupiter.api.Test;

/** What follows silence, when, and how much of it is told at once. */
class ChaseTest {

  private enum Level { ASKED, REMINDED, NEXT, LAST, OVERDUE }

  private static final Chase<Level> CHASE =
      new Chase<>(Level.REMINDED, role -> role == BUREAU_LEADER ? Level.LAST : Level.NEXT, Level.OVERDUE);
  private static final Times OFFICE = new Times(CalendarKind.OFFICE, Duration.ofHours(3), Duration.ofHours(7));
  private static final Times NIGHT = new Times(CalendarKind.NATURAL, Duration.ofMinutes(10), Duration.ofMinutes(30));
  private static final Chain THREE = Chain.endingWith(BUREAU_LEADER, PROJECT_MANAGER, CONTRACTOR_DIRECTOR);

  @Test
  void forwardsEachOfTheChainHasTheSameTimeAndInTheEndItIsOverdue() {
    List<Chase.Step<Level>> steps = forwards(THREE, OFFICE, "2026-03-02T09:00");

    assertThat(steps).extracting(Chase.Step::level).containsExactly(Level.REMINDED, Level.NEXT, Level.LAST, Level.OVERDUE);
    assertThat(steps).extracting(Chase.Step::to).containsExactly(null, CONTRACTOR_DIRECTOR, BUREAU_LEADER, null);
    assertThat(moments(steps)).containsExactly("2026-03-02T12:00", "2026-03-02T17:30", "2026-03-03T17:30", "2026-03-04T17:30");
  }

  @Test
  void aChainOfOneEndsAtItsFirstDeadline() {
    List<Chase.Step<Level>> steps = forwards(Chain.endingWith(BUREAU_LEADER, BUREAU_LEADER, PROJECT_MANAGER), OFFICE, "2026-03-02T09:00");

    assertThat(steps).extracting(Chase.Step::level).containsExactly(Level.REMINDED, Level.OVERDUE);
    assertThat(steps).extracting(Chase.Step::to).containsOnlyNulls();
  }

  @Test
  void forwardsAcrossMidnightAndSpringFestivalOnlyWhatCountsCounts() {
    assertThat(moments(forwards(THREE, NIGHT, "2026-02-16T23:45")))
        .containsExactly("2026-02-16T23:55", "2026-02-17T00:15", "2026-02-17T00:45", "2026-02-17T01:15");
    assertThat(moments(forwards(THREE, OFFICE, "2026-02-14T16:30")))
        .as("the Saturday is worked, the festival is not").containsExactly("2026-02-24T11:00", "2026-02-24T16:30", "2026-02-25T16:30",
            "2026-02-26T16:30");
  }

  @Test
  void backwardsSomebodyIsRemindedAndThenThoseAboveAreTold() {
    BackwardDeadlines.Due due = due("2026-03-05T17:30", "2026-02-02T09:00");

    assertThat(CHASE.backwards(2, due, PROJECT_MANAGER)).containsExactly(
        new Chase.Step<>(2, Level.REMINDED, at("2026-03-05T09:00"), null, false),
        new Chase.Step<>(2, Level.OVERDUE, at("2026-03-05T14:30"), PROJECT_MANAGER, false));
  }

  @Test
  void backwardsWhatIsLeftIsSharedOutWhereItIsLessAndSaysSo() {
    List<Chase.Step<Level>> steps = CHASE.backwards(1, due("2026-03-05T17:30", "2026-03-05T14:30"), PROJECT_MANAGER);

    assertThat(steps).allSatisfy(step -> {
      assertThat(step.clipped()).isTrue();
      assertThat(step.at()).isAfter(at("2026-03-05T14:30")).isBefore(at("2026-03-05T17:30"));
    });
    assertThat(steps.get(0).at()).isBefore(steps.get(1).at());
  }

  @Test
  void whatWasReachedLiesBehind() {
    List<Chase.Step<Level>> steps = forwards(THREE, OFFICE, "2026-03-02T09:00");

    assertThat(Chase.above(Level.ASKED, steps)).isEqualTo(steps);
    assertThat(Chase.above(Level.NEXT, steps)).extracting(Chase.Step::level).containsExactly(Level.LAST, Level.OVERDUE);
    assertThat(Chase.above(Level.OVERDUE, steps)).isEmpty();
  }

  @Test
  void afterAnOutageAllThatWasPassedIsDueAndTheHighestIsTheLast() {
    Silence<Chase.Step<Level>> silence = new Silence<>(forwards(THREE, OFFICE, "2026-03-02T09:00"));
    Instant later = at("2026-03-09T09:00");

    assertThat(silence.due(later)).isEqualTo(silence.ahead());
    assertThat(silence.highest(later)).map(Chase.Step::level).hasValue(Level.OVERDUE);
    assertThat(silence.lookAgain(later)).isEqualTo(at("2026-03-02T12:00"));
    assertThat(silence.wake(later)).isEqualTo(later);
  }

  @Test
  void aStepIsDueInItsSecondAndNotOneBefore() {
    Silence<Chase.Step<Level>> silence = new Silence<>(forwards(THREE, OFFICE, "2026-03-02T09:00"));

    assertThat(silence.due(at("2026-03-02T11:59:59"))).isEmpty();
    assertThat(silence.highest(at("2026-03-02T12:00"))).map(Chase.Step::level).hasValue(Level.REMINDED);
    assertThat(silence.wake(at("2026-03-02T10:00"))).isEqualTo(at("2026-03-02T12:00"));
  }

  @Test
  void whereNothingIsAheadNobodyLooksAgainUnlessThereIsAnEnd() {
    Instant end = at("2026-03-05T20:00");

    assertThat(new Silence<Chase.Step<Level>>(List.of()).lookAgain(end)).isNull();
    assertThat(new Silence<Chase.Step<Level>>(List.of()).wake(end)).isNull();
    assertThat(new Silence<Chase.Step<Level>>(List.of()).next()).isEmpty();
    assertThat(new Silence<Chase.Step<Level>>(List.of(), end).lookAgain(end.minusSeconds(1))).isEqualTo(end);
    assertThat(new Silence<Chase.Step<Level>>(List.of(), end).lookAgain(end)).isNull();
  }

  private static List<Chase.Step<Level>> forwards(Chain chain, Times times, String asked) {
    return CHASE.forwards(1, chain, times, at(asked), DELIVERED);
  }

  private static BackwardDeadlines.Due due(String end, String opened) {
    Times times = new Times(CalendarKind.OFFICE, Duration.ofHours(7), Duration.ofHours(3));
    return BackwardDeadlines.of(DELIVERED, at(end), List.of(times.opened(at(opened)))).get(0);
  }

  private static List<String> moments(List<Chase.Step<Level>> steps) {
    return steps.stream().map(step -> step.at().atZone(Zone.SHANGHAI).toLocalDateTime().toString()).toList();
  }
}
