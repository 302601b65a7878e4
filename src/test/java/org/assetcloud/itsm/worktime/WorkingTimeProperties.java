package org.assetcloud.itsm.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.DELIVERED;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.assetcloud.itsm.shared.time.Zone;

/** The laws of working time, over any instant and duration of 2019 to 2027 and the edges of the calendar. */
class WorkingTimeProperties {

  @Property
  void betweenFindsWhatAddCounted(@ForAll CalendarKind kind, @ForAll("instants") Instant start, @ForAll("durations") Duration d) {
    Instant end = DELIVERED.add(kind, start, d).instant();

    assertThat(DELIVERED.between(kind, start, end).duration()).isEqualTo(d);
  }

  @Property
  void addingInTwoStepsIsAddingAtOnce(
      @ForAll CalendarKind kind, @ForAll("instants") Instant start, @ForAll("durations") Duration a, @ForAll("durations") Duration b) {
    Instant inTwoSteps = DELIVERED.add(kind, DELIVERED.add(kind, start, a).instant(), b).instant();

    assertThat(inTwoSteps).isEqualTo(DELIVERED.add(kind, start, a.plus(b)).instant());
  }

  @Property
  void noEarlierSecondHasTheSameCount(@ForAll("instants") Instant start, @ForAll("positive") Duration d) {
    Instant end = DELIVERED.add(CalendarKind.OFFICE, start, d).instant();

    assertThat(DELIVERED.between(CalendarKind.OFFICE, start, end.minusSeconds(1)).duration()).isLessThan(d);
  }

  @Property
  void betweenFindsWhatSubtractCounted(@ForAll CalendarKind kind, @ForAll("instants") Instant end, @ForAll("durations") Duration d) {
    Instant start = DELIVERED.subtract(kind, end, d).instant();

    assertThat(DELIVERED.between(kind, start, end).duration()).isEqualTo(d);
  }

  @Property
  void subtractingInTwoStepsIsSubtractingAtOnce(
      @ForAll CalendarKind kind, @ForAll("instants") Instant end, @ForAll("durations") Duration a, @ForAll("durations") Duration b) {
    Instant inTwoSteps = DELIVERED.subtract(kind, DELIVERED.subtract(kind, end, a).instant(), b).instant();

    assertThat(inTwoSteps).isEqualTo(DELIVERED.subtract(kind, end, a.plus(b)).instant());
  }

  @Property
  void noLaterSecondHasTheSameCount(@ForAll("instants") Instant end, @ForAll("positive") Duration d) {
    Instant start = DELIVERED.subtract(CalendarKind.OFFICE, end, d).instant();

    assertThat(DELIVERED.between(CalendarKind.OFFICE, start.plusSeconds(1), end).duration()).isLessThan(d);
  }

  @Property
  void addingWhatWasSubtractedReturnsToAnEndInWorkingTimeAndToTheWorkBeforeAnyOther(
      @ForAll CalendarKind kind, @ForAll("instants") Instant end, @ForAll("positive") Duration d) {
    Instant back = DELIVERED.add(kind, DELIVERED.subtract(kind, end, d).instant(), d).instant();

    boolean inWorkingTime = kind == CalendarKind.NATURAL || worked(end.minusSeconds(1));
    assertThat(back.compareTo(end)).isEqualTo(inWorkingTime ? 0 : -1);
  }

  @Property
  void nothingSubtractedChangesNothing(@ForAll CalendarKind kind, @ForAll("instants") Instant end) {
    assertThat(DELIVERED.subtract(kind, end, Duration.ZERO).instant()).isEqualTo(end);
  }

  @Property
  void countingAgreesWithASlowWalkMinuteByMinute(@ForAll("instants") Instant start, @ForAll("days") Duration length) {
    Instant end = start.plus(length);
    long seconds = 0;
    for (Instant minute = start; minute.isBefore(end); minute = minute.plusSeconds(60)) {
      seconds += worked(minute) ? 60 : 0;
    }

    assertThat(DELIVERED.between(CalendarKind.OFFICE, start, end).duration()).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Property
  void segmentsCoverTheTimeWithoutGapsAndTheCountedOnesSumUp(
      @ForAll CalendarKind kind, @ForAll("instants") Instant start, @ForAll("days") Duration length) {
    Instant end = start.plus(length);
    Duration counted = Duration.ZERO;
    Instant reached = start;
    for (Segment segment : DELIVERED.segments(kind, start, end)) {
      assertThat(segment.from()).isEqualTo(reached).isBefore(segment.to());
      reached = segment.to();
      counted = segment.counted() ? counted.plus(Duration.between(segment.from(), segment.to())) : counted;
    }

    assertThat(reached).isEqualTo(end);
    assertThat(counted).isEqualTo(DELIVERED.between(kind, start, end).duration());
  }

  @Property
  void aPercentPointNeverLiesBehindTheNextOne(@ForAll("instants") Instant start, @ForAll("positive") Duration target) {
    Instant half = DELIVERED.percentPoint(CalendarKind.OFFICE, start, target, 50).instant();
    Instant whole = DELIVERED.percentPoint(CalendarKind.OFFICE, start, target, 100).instant();

    assertThat(half).isBeforeOrEqualTo(whole);
    assertThat(whole).isEqualTo(DELIVERED.add(CalendarKind.OFFICE, start, target).instant());
  }

  @Provide
  Arbitrary<Instant> instants() {
    Arbitrary<Instant> anyMinute = Arbitraries.longs()
        .between(at("2019-01-01T00:00").getEpochSecond() / 60, at("2027-12-31T23:59").getEpochSecond() / 60)
        .map(minute -> Instant.ofEpochSecond(minute * 60));
    Arbitrary<Instant> edges = Arbitraries.of(
            "2025-12-31", "2026-01-01", "2026-01-04", "2026-02-13", "2026-02-14", "2026-02-15", "2026-02-23", "2026-02-24",
            "2026-02-28", "2026-10-10", "2026-12-31", "2027-01-01", "2025-01-26", "2025-02-08", "2020-02-29")
        .flatMap(date -> Arbitraries.of("00:00", "08:59", "09:00", "12:00", "12:01", "13:29", "13:30", "17:29", "17:30", "17:31", "23:59")
            .map(time -> at(date + "T" + time)));
    return Arbitraries.frequencyOf(Tuple.of(2, anyMinute), Tuple.of(1, edges));
  }

  @Provide
  Arbitrary<Duration> durations() {
    return duration(0, 400);
  }

  @Provide
  Arbitrary<Duration> positive() {
    return duration(1, 100);
  }

  @Provide
  Arbitrary<Duration> days() {
    return Arbitraries.longs().between(1, 12 * 24 * 60).map(Duration::ofMinutes);
  }

  /** Half hours as well: they end where spans do. */
  private static Arbitrary<Duration> duration(long leastSeconds, long mostHours) {
    Arbitrary<Duration> seconds = Arbitraries.longs().between(leastSeconds, mostHours * 3600).map(Duration::ofSeconds);
    Arbitrary<Duration> halfHours = Arbitraries.longs().between(1, mostHours * 2).map(half -> Duration.ofMinutes(half * 30));
    return Arbitraries.frequencyOf(Tuple.of(2, seconds), Tuple.of(1, halfHours));
  }

  private static boolean worked(Instant minute) {
    LocalDateTime wall = LocalDateTime.ofInstant(minute, Zone.SHANGHAI);
    LocalTime time = wall.toLocalTime();
    boolean officeHours = List.of("09:00-12:00", "13:30-17:30").stream().map(span -> span.split("-"))
        .anyMatch(span -> !time.isBefore(LocalTime.parse(span[0])) && time.isBefore(LocalTime.parse(span[1])));
    return officeHours && DELIVERED.isWorkingDay(wall.toLocalDate());
  }
}
