package org.assetcloud.itsm.plan.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.DELIVERED;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assetcloud.itsm.asking.Chase;
import org.assetcloud.itsm.asking.Silence;
import org.assetcloud.itsm.asking.Times;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.worktime.BackwardDeadlines;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.junit.jupiter.api.Test;

/** When silence about a plan is told (R4.1): backwards from the release in working time, each step once. */
class PlanStepsTest {

  private static final Instant FIRST = at("2026-01-05T00:00");
  private static final Comparator<Chase.Step<StepLevel>> IN_TIME = Comparator.comparing(Chase.Step::at);

  /** As the delivered tables have it: to be written, and signed by team-lead, security-officer and bureau-operator. */
  private static final List<Row> REGULAR = List.of(open(0, CalendarKind.OFFICE, "PT21H", "PT17H30M"),
      open(1, CalendarKind.OFFICE, "PT14H", "PT10H30M"), open(2, CalendarKind.OFFICE, "PT10H30M", "PT7H"),
      open(3, CalendarKind.OFFICE, "PT7H", "PT3H30M"));
  private static final List<Row> EMERGENCY = List.of(open(0, CalendarKind.NATURAL, "PT2H", "PT1H45M"),
      open(1, CalendarKind.NATURAL, "PT1H30M", "PT1H15M"), open(2, CalendarKind.NATURAL, "PT1H15M", "PT1H"),
      open(3, CalendarKind.NATURAL, "PT1H", "PT45M"));
  private static final List<Row> AFTERWARDS = List.of(open(0, CalendarKind.OFFICE, "PT3H", "PT2H30M"),
      open(1, CalendarKind.OFFICE, "PT2H", "PT1H30M"), open(2, CalendarKind.OFFICE, "PT1H30M", "PT1H"),
      open(3, CalendarKind.OFFICE, "PT1H", "PT30M"));

  /** What is to be done, as it stands in a table. */
  private record Row(int position, Times times, Role escalateTo, StepLevel level) {}

  @Property(tries = 300)
  void stepsComeInTheirOrderEachOnce(@ForAll("releases") Instant release, @ForAll("openSteps") List<Row> open) {
    List<Chase.Step<StepLevel>> all = all(release, open);

    assertThat(all).isSortedAccordingTo(IN_TIME).doesNotHaveDuplicates();
    assertThat(all).extracting(step -> step.position() + step.level().name()).doesNotHaveDuplicates();
    assertThat(all).allSatisfy(step -> assertThat(step.at()).isBeforeOrEqualTo(release));
    for (Row one : open) {
      List<Chase.Step<StepLevel>> own = all.stream().filter(step -> step.position() == one.position()).toList();
      assertThat(own).extracting(Chase.Step::level).isSubsetOf(StepLevel.REMINDED, StepLevel.OVERDUE).hasSize(2 - one.level().ordinal());
      assertThat(own).allSatisfy(step -> assertThat(step.to()).isEqualTo(step.level() == StepLevel.OVERDUE ? one.escalateTo() : null));
    }
  }

  @Property(tries = 300)
  void whatHasBecomeDueIsABeginningOfWhatLiesAhead(@ForAll("releases") Instant release, @ForAll("openSteps") List<Row> open,
      @ForAll("moments") Instant now) {
    List<Chase.Step<StepLevel>> all = all(release, open);
    List<Chase.Step<StepLevel>> due = steps(release, open).due(now);

    assertThat(all.subList(0, due.size())).isEqualTo(due);
    assertThat(due).allSatisfy(step -> assertThat(step.at()).isBeforeOrEqualTo(now));
    assertThat(all.subList(due.size(), all.size())).allSatisfy(step -> assertThat(step.at()).isAfter(now));
  }

  @Property(tries = 300)
  void nobodyLooksAgainBeforeTheFirstUntoldStepNorAfterIt(@ForAll("releases") Instant release, @ForAll("openSteps") List<Row> open,
      @ForAll("moments") Instant now) {
    Instant next = steps(release, open).lookAgain(now);
    List<Chase.Step<StepLevel>> all = all(release, open);

    if (all.isEmpty()) {
      assertThat(next).isEqualTo(now.isBefore(release) ? release : null);
    } else {
      assertThat(next).isEqualTo(all.get(0).at());
    }
  }

  @Property(tries = 300)
  void toldStepByStepEverythingIsToldOnceAndThenThereIsAnEnd(@ForAll("releases") Instant release, @ForAll("openSteps") List<Row> open) {
    List<Row> left = open;
    List<Chase.Step<StepLevel>> told = new ArrayList<>();
    Instant now = FIRST;
    int looks = 0;
    for (Instant next = steps(release, left).lookAgain(now); next != null; next = steps(release, left).lookAgain(now)) {
      assertThat(++looks).as("each look tells a step, but the one at the release").isLessThanOrEqualTo(2 * open.size() + 1);
      now = next.isAfter(now) ? next : now;
      List<Chase.Step<StepLevel>> due = steps(release, left).due(now);
      told.addAll(due);
      left = left.stream().map(one -> due.stream().filter(step -> step.position() == one.position()).reduce((first, second) -> second)
          .map(step -> new Row(one.position(), one.times(), one.escalateTo(), step.level())).orElse(one)).toList();
    }

    assertThat(told).isEqualTo(all(release, open));
    assertThat(now).isAfterOrEqualTo(release);
  }

  @Property(tries = 100)
  void theSameQuestionHasTheSameAnswer(@ForAll("releases") Instant release, @ForAll("openSteps") List<Row> open,
      @ForAll("moments") Instant now) {
    Silence<Chase.Step<StepLevel>> once = steps(release, open);
    once.due(release);

    assertThat(once.due(now)).isEqualTo(once.due(now)).isEqualTo(steps(release, open).due(now));
    assertThat(once.lookAgain(now)).isEqualTo(steps(release, open).lookAgain(now));
  }

  @Test
  void aReleaseOnTheMondayAfterAWorkedSaturdayIsPreparedForOnThatSaturday() {
    assertThat(moments("2026-05-11T20:00", REGULAR)).containsExactly("2026-05-08T09:00", "2026-05-08T14:00", "2026-05-09T09:00", "2026-05-09T14:00",
        "2026-05-09T14:00", "2026-05-11T09:00", "2026-05-11T09:00", "2026-05-11T14:00");
    assertThat(moments("2026-05-18T20:00", REGULAR)).containsExactly("2026-05-14T09:00", "2026-05-14T14:00", "2026-05-15T09:00", "2026-05-15T14:00",
        "2026-05-15T14:00", "2026-05-18T09:00", "2026-05-18T09:00", "2026-05-18T14:00");
  }

  @Test
  void aReleaseInTheFirstHoursAfterSpringFestivalIsPreparedForBeforeIt() {
    List<String> before = List.of("2026-02-12T09:00", "2026-02-12T14:00", "2026-02-13T09:00", "2026-02-13T14:00", "2026-02-13T14:00",
        "2026-02-14T09:00", "2026-02-14T09:00", "2026-02-14T14:00");

    assertThat(moments("2026-02-24T01:00", REGULAR)).isEqualTo(before);
    assertThat(moments("2026-02-24T09:00", REGULAR)).isEqualTo(before);
    assertThat(moments("2026-02-18T20:00", REGULAR)).isEqualTo(before);
    assertThat(moments("2026-02-24T09:30", REGULAR)).containsExactly("2026-02-12T09:30", "2026-02-12T14:30", "2026-02-13T09:30", "2026-02-13T14:30",
        "2026-02-13T14:30", "2026-02-14T09:30", "2026-02-14T09:30", "2026-02-14T14:30");
  }

  @Test
  void aReleaseAtEightInTheEveningAndAtMidnightCountsFromTheEndOfTheDay() {
    List<String> thursday = List.of("2026-03-03T09:00", "2026-03-03T14:00", "2026-03-04T09:00", "2026-03-04T14:00", "2026-03-04T14:00",
        "2026-03-05T09:00", "2026-03-05T09:00", "2026-03-05T14:00");

    assertThat(moments("2026-03-05T20:00", REGULAR)).isEqualTo(thursday);
    assertThat(moments("2026-03-05T17:30", REGULAR)).isEqualTo(thursday);
    assertThat(moments("2026-03-06T00:00", REGULAR)).isEqualTo(thursday);
  }

  @Test
  void aReleaseAtLunchCountsFromTheEndOfTheMorning() {
    List<String> noon = List.of("2026-03-03T13:30", "2026-03-03T17:00", "2026-03-04T13:30", "2026-03-04T17:00", "2026-03-04T17:00",
        "2026-03-05T13:30", "2026-03-05T13:30", "2026-03-05T17:00");

    assertThat(moments("2026-03-06T12:45", REGULAR)).isEqualTo(noon);
    assertThat(moments("2026-03-06T12:00", REGULAR)).isEqualTo(noon);
    assertThat(moments("2026-03-06T13:30", REGULAR)).isEqualTo(noon);
  }

  @Test
  void anEmergencyCountsEveryMinuteOfTheNight() {
    assertThat(moments("2026-03-08T03:30", EMERGENCY)).containsExactly("2026-03-08T01:30", "2026-03-08T01:45", "2026-03-08T02:00", "2026-03-08T02:15",
        "2026-03-08T02:15", "2026-03-08T02:30", "2026-03-08T02:30", "2026-03-08T02:45");
    assertThat(moments("2026-02-17T01:00", EMERGENCY)).startsWith("2026-02-16T23:00", "2026-02-16T23:15");
  }

  @Test
  void theFullPlanIsAskedForFromTheBeginningOfItsMorning() {
    List<String> morning = moments("2026-03-09T12:00", AFTERWARDS);

    assertThat(morning).containsExactly("2026-03-09T09:00", "2026-03-09T09:30", "2026-03-09T10:00", "2026-03-09T10:30", "2026-03-09T10:30",
        "2026-03-09T11:00", "2026-03-09T11:00", "2026-03-09T11:30");
    assertThat(moments("2026-02-24T12:00", AFTERWARDS).get(0)).isEqualTo("2026-02-24T09:00");
  }

  @Test
  void whoWasRemindedIsNotRemindedAgainAndWhoIsLateHasNothingAhead() {
    Instant release = at("2026-03-05T20:00");
    Silence<Chase.Step<StepLevel>> reminded = steps(release, List.of(toldOf(REGULAR.get(0), StepLevel.REMINDED)));
    Silence<Chase.Step<StepLevel>> late = steps(release, List.of(toldOf(REGULAR.get(0), StepLevel.OVERDUE)));

    assertThat(reminded.due(release)).containsExactly(new Chase.Step<>(0, StepLevel.OVERDUE, at("2026-03-03T14:00"), Role.PROJECT_MANAGER, false));
    assertThat(reminded.lookAgain(FIRST)).isEqualTo(at("2026-03-03T14:00"));
    assertThat(late.due(release)).isEmpty();
    assertThat(late.lookAgain(FIRST)).isEqualTo(release);
    assertThat(late.lookAgain(release)).isNull();
  }

  @Test
  void aStepIsDueAtItsSecondAndNotASecondBefore() {
    Silence<Chase.Step<StepLevel>> steps = steps(at("2026-03-05T20:00"), REGULAR);

    assertThat(steps.due(at("2026-03-03T08:59:59"))).isEmpty();
    assertThat(steps.due(at("2026-03-03T09:00:00"))).extracting(Chase.Step::level).containsExactly(StepLevel.REMINDED);
    assertThat(steps.lookAgain(at("2026-03-05T19:00"))).as("untold ones first").isEqualTo(at("2026-03-03T09:00"));
  }

  @Provide
  Arbitrary<Instant> releases() {
    return Arbitraries.longs().between(0, Duration.ofDays(350).toSeconds()).map(seconds -> at("2026-01-12T00:00").plusSeconds(seconds));
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.longs().between(0, Duration.ofDays(360).toSeconds()).map(FIRST::plusSeconds);
  }

  @Provide
  Arbitrary<List<Row>> openSteps() {
    Arbitrary<Long> minutes = Arbitraries.longs().between(1, 24 * 60);
    Arbitrary<Row> one = Combinators.combine(Arbitraries.of(CalendarKind.values()), minutes, minutes, Arbitraries.of(StepLevel.values()))
        .as((calendar, deadline, more, level) -> new Row(0,
            new Times(calendar, Duration.ofMinutes(deadline + more), Duration.ofMinutes(deadline)), Role.PROJECT_MANAGER, level));
    return one.list().ofMaxSize(4).map(PlanStepsTest::numbered);
  }

  private static List<Row> numbered(List<Row> open) {
    List<Row> numbered = new ArrayList<>();
    open.forEach(one -> numbered.add(new Row(numbered.size(), one.times(), one.escalateTo(), one.level())));
    return numbered;
  }

  private static List<Chase.Step<StepLevel>> all(Instant release, List<Row> open) {
    return steps(release, open).due(Instant.MAX);
  }

  private static Silence<Chase.Step<StepLevel>> steps(Instant release, List<Row> open) {
    return PlanDeadlines.silence(release, open.stream().flatMap(row -> PlanDeadlines.ahead(row.position(), due(release, row.times()),
        row.escalateTo(), row.level())));
  }

  /** With time enough: each opened long before. */
  private static BackwardDeadlines.Due due(Instant release, Times times) {
    return BackwardDeadlines.of(DELIVERED, release, List.of(times.opened(release.minus(Duration.ofDays(200))))).get(0);
  }

  private static List<String> moments(String release, List<Row> open) {
    List<Chase.Step<StepLevel>> all = all(at(release), open);
    return all.stream().map(step -> step.at().atZone(Zone.SHANGHAI).toLocalDateTime().toString()).toList();
  }

  private static Row open(int position, CalendarKind calendar, String reminder, String deadline) {
    return new Row(position, new Times(calendar, Duration.parse(reminder), Duration.parse(deadline)), Role.PROJECT_MANAGER,
        StepLevel.OPEN);
  }

  private static Row toldOf(Row open, StepLevel level) {
    return new Row(open.position(), open.times(), open.escalateTo(), level);
  }
}
