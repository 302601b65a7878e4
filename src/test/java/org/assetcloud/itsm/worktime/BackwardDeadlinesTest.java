package org.assetcloud.itsm.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assetcloud.itsm.worktime.Calendars.DELIVERED;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.worktime.BackwardDeadlines.Due;
import org.assetcloud.itsm.worktime.BackwardDeadlines.Step;
import org.junit.jupiter.api.Test;

/** What is counted backwards is clipped to the time that is left (decision 18): no deadline before its task exists. */
class BackwardDeadlinesTest {

  private static final Instant FIRST = at("2026-01-05T00:00");

  /** A table's rows without an opening: as many hours before the end, one later than the other. */
  record Rows(List<Step> steps) {

    List<Step> openedAt(Instant first) {
      return IntStream.range(0, steps.size()).mapToObj(each -> opened(steps.get(each), each == 0 ? first : null)).toList();
    }
  }

  private static final Rows REGULAR = new Rows(List.of(row("PT21H", "PT17H30M"), row("PT14H", "PT10H30M"), row("PT10H30M", "PT7H"),
      row("PT7H", "PT3H30M")));

  @Property(tries = 500)
  void noDeadlineLiesBeforeItsTaskExistsAndNobodyIsRemindedInTheFirstSecond(@ForAll("rows") Rows rows, @ForAll("moments") Instant opened,
      @ForAll @LongRange(min = -5_000, max = 400 * 3600) long left) {
    Due first = due(opened, opened.plusSeconds(left), rows).get(0);

    assertThat(first.deadline()).isAfter(opened);
    assertThat(first.reminder()).isAfter(opened).isBeforeOrEqualTo(first.deadline());
  }

  @Property(tries = 500)
  void whoComesLaterHasUntilLaterAndNobodyLongerThanTheEnd(@ForAll("rows") Rows rows, @ForAll("moments") Instant opened,
      @ForAll @LongRange(min = 60, max = 400 * 3600) long left) {
    List<Due> due = due(opened, opened.plusSeconds(left), rows);

    assertThat(due).extracting(Due::deadline).isSortedAccordingTo(Comparator.naturalOrder());
    assertThat(due).allSatisfy(one -> {
      assertThat(one.deadline()).isBeforeOrEqualTo(opened.plusSeconds(left));
      assertThat(one.reminder()).isBeforeOrEqualTo(one.deadline());
    });
  }

  @Property(tries = 500)
  void whereThereIsTimeEnoughTheTableHolds(@ForAll("rows") Rows rows, @ForAll("moments") Instant end,
      @ForAll @LongRange(min = 0, max = 100 * 3600) long more) {
    Step first = rows.steps().get(0);
    Instant opened = DELIVERED.subtract(first.calendar(), end, first.reminder().plus(first.reminder()).minus(first.deadline())).instant()
        .minusSeconds(more);

    List<Due> due = due(opened, end, rows);

    for (int each = 0; each < due.size(); each++) {
      assertThat(due.get(each)).isEqualTo(new Due(before(end, rows.steps().get(each), rows.steps().get(each).reminder()),
          before(end, rows.steps().get(each), rows.steps().get(each).deadline()), false));
    }
  }

  @Property(tries = 500)
  void deadlinesAreTheTablesAsSoonAsItsFirstReminderLiesAhead(@ForAll("rows") Rows rows, @ForAll("moments") Instant end) {
    Step first = rows.steps().get(0);
    Instant opened = before(end, first, first.reminder());

    List<Due> due = due(opened, end, rows);

    assertThat(due).noneMatch(Due::clipped).extracting(Due::deadline)
        .containsExactlyElementsOf(rows.steps().stream().map(step -> before(end, step, step.deadline())).toList());
  }

  @Property(tries = 500)
  void whatIsLeftIsSharedOutInTheTablesProportion(@ForAll("rows") Rows rows, @ForAll("moments") Instant end,
      @ForAll @IntRange(min = 15, max = 99) int percent) {
    Step first = rows.steps().get(0);
    Duration left = Duration.ofSeconds(first.reminder().toSeconds() * percent / 100);
    Assume.that(left.toMinutes() > 0);
    Instant opened = before(end, first, left);
    CalendarKind kind = first.calendar();

    List<Due> due = due(opened, end, rows);

    for (int each = 0; each < due.size(); each++) {
      long share = rows.steps().get(each).deadline().toSeconds() * left.toSeconds() / first.reminder().toSeconds();
      assertThat(DELIVERED.between(kind, due.get(each).deadline(), end).duration().toSeconds()).isEqualTo(share);
      assertThat(due.get(each).clipped()).isTrue();
    }
  }

  @Property(tries = 500)
  void whoOpensLaterOrHasALaterEndNeverHasUntilEarlier(@ForAll("rows") Rows rows, @ForAll("moments") Instant opened,
      @ForAll @LongRange(min = -5_000, max = 200 * 3600) long left, @ForAll @LongRange(min = 0, max = 60 * 3600) long later) {
    Instant end = opened.plusSeconds(left);

    assertNotEarlier(due(opened, end, rows), due(opened.plusSeconds(later), end, rows));
    assertNotEarlier(due(opened, end, rows), due(opened, end.plusSeconds(later), rows));
  }

  @Property(tries = 500)
  void openingTheNextStepChangesNoDeadlineBeforeItAndMakesNoneAfterItEarlier(@ForAll("rows") Rows rows, @ForAll("moments") Instant opened,
      @ForAll @LongRange(min = 60, max = 200 * 3600) long left, @ForAll @LongRange(min = 0, max = 100 * 3600) long later) {
    Assume.that(rows.steps().size() > 1);
    Instant end = opened.plusSeconds(left);
    List<Step> before = rows.openedAt(opened);
    List<Step> after = new ArrayList<>(before);
    after.set(1, opened(before.get(1), opened.plusSeconds(later)));

    List<Due> first = BackwardDeadlines.of(DELIVERED, end, before);
    List<Due> then = BackwardDeadlines.of(DELIVERED, end, after);

    assertThat(then.get(0)).isEqualTo(first.get(0));
    assertNotEarlier(first, then);
    assertThat(then.get(1).deadline()).isAfter(opened.plusSeconds(later));
    assertThat(then.get(1).reminder()).isAfter(opened.plusSeconds(later));
    assertThat(BackwardDeadlines.of(DELIVERED, end, after)).isEqualTo(then);
  }

  @Property(tries = 300)
  void calendarsThatDifferFromRowToRowKeepTheOrderToo(@ForAll("rows") Rows rows, @ForAll("moments") Instant opened,
      @ForAll("calendars") List<CalendarKind> kinds, @ForAll @LongRange(min = 60, max = 200 * 3600) long left) {
    Rows mixed = new Rows(IntStream.range(0, rows.steps().size()).mapToObj(each -> new Step(kinds.get(each), rows.steps().get(each).reminder(),
        rows.steps().get(each).deadline(), null)).toList());

    List<Due> due = due(opened, opened.plusSeconds(left), mixed);

    assertThat(due.get(0).deadline()).isAfter(opened);
    assertThat(due).extracting(Due::deadline).isSortedAccordingTo(Comparator.naturalOrder());
  }

  @Test
  void aReleaseInThreeDaysIsPreparedForInWhatIsLeftOfThem() {
    assertThat(moments("2026-05-06T10:00", "2026-05-08T20:00")).containsExactly("2026-05-06T14:50", "2026-05-07T14:30", "2026-05-08T09:20",
        "2026-05-08T14:10");
  }

  @Test
  void aReleaseThatIsApprovedAWeekBeforeKeepsTheTable() {
    assertThat(moments("2026-05-06T10:00", "2026-05-18T20:00")).containsExactly("2026-05-14T14:00", "2026-05-15T14:00", "2026-05-18T09:00",
        "2026-05-18T14:00");
  }

  @Test
  void theEveningBeforeASaturdayIsSharedOutByTheClock() {
    assertThat(moments("2026-05-15T17:00", "2026-05-15T20:00")).containsExactly("2026-05-15T17:30", "2026-05-15T18:30", "2026-05-15T19:00",
        "2026-05-15T19:30");
    assertThat(moments("2026-05-15T18:00", "2026-05-16T20:00")).startsWith("2026-05-15T18:30", "2026-05-15T19:30");
  }

  @Test
  void aSignatureThatOpensLateGetsAShareOfWhatIsLeftThen() {
    List<Step> steps = List.of(opened(REGULAR.steps().get(1), at("2026-05-18T13:30")), REGULAR.steps().get(2), REGULAR.steps().get(3));

    assertThat(BackwardDeadlines.of(DELIVERED, at("2026-05-18T20:00"), steps)).extracting(due -> time(due.deadline()), Due::clipped)
        .containsExactly(tuple("2026-05-18T14:30", true), tuple("2026-05-18T15:30", true), tuple("2026-05-18T16:30", true));
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.longs().between(0, Duration.ofDays(300).toSeconds()).map(FIRST::plusSeconds);
  }

  @Provide
  Arbitrary<List<CalendarKind>> calendars() {
    return Arbitraries.of(CalendarKind.values()).list().ofSize(5);
  }

  /** Of one calendar; each row is due before the next one, and reminded after the one before is reminded. */
  @Provide
  Arbitrary<Rows> rows() {
    Arbitrary<List<Integer>> gaps = Arbitraries.integers().between(1, 600).list().ofMinSize(2).ofMaxSize(10).filter(list -> list.size() % 2 == 0);
    return Combinators.combine(Arbitraries.of(CalendarKind.values()), gaps).as((kind, minutes) -> {
      List<Step> steps = new ArrayList<>();
      long length = minutes.stream().mapToLong(Integer::longValue).sum();
      for (int each = 0; each < minutes.size(); each += 2) {
        Duration reminder = Duration.ofMinutes(length);
        length -= minutes.get(each);
        steps.add(new Step(kind, reminder, Duration.ofMinutes(length), null));
        length -= minutes.get(each + 1);
      }
      return new Rows(steps);
    });
  }

  private static void assertNotEarlier(List<Due> one, List<Due> other) {
    for (int each = 0; each < one.size(); each++) {
      assertThat(other.get(each).deadline()).isAfterOrEqualTo(one.get(each).deadline());
      assertThat(other.get(each).reminder()).isAfterOrEqualTo(one.get(each).reminder());
    }
  }

  private static List<Due> due(Instant opened, Instant end, Rows rows) {
    return BackwardDeadlines.of(DELIVERED, end, rows.openedAt(opened));
  }

  private static List<String> moments(String opened, String end) {
    return due(at(opened), at(end), REGULAR).stream().map(due -> time(due.deadline())).toList();
  }

  private static String time(Instant instant) {
    return instant.atZone(Zone.SHANGHAI).toLocalDateTime().toString();
  }

  private static Instant before(Instant end, Step step, Duration length) {
    return DELIVERED.subtract(step.calendar(), end, length).instant();
  }

  private static Step row(String reminder, String deadline) {
    return new Step(CalendarKind.OFFICE, Duration.parse(reminder), Duration.parse(deadline), null);
  }

  private static Step opened(Step step, Instant at) {
    return new Step(step.calendar(), step.reminder(), step.deadline(), at);
  }
}
