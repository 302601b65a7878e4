package org.assetcloud.itsm.worktime;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.time.Zone;

/**
 * The arithmetic of deadlines, a pure function of office hours and yearly notices. For every d ≥ 0: {@code between(s, add(s, d)) = d}
 * and {@code add(add(s, a), b) = add(s, a + b)}; the end of a working segment still counts as working, and adding nothing changes
 * nothing. Subtracting is the mirror image: {@code between(subtract(e, d), e) = d}, and the beginning of a working segment still counts
 * as working. Whole seconds, zone Asia/Shanghai, years 2000 to 2100.
 */
public final class WorkingCalendar {

  private final OfficeHours hours;
  private final String version;
  private final Map<Integer, YearState> states = new HashMap<>();
  private final Map<LocalDate, SpecialDay> special = new HashMap<>();
  private final WorkingSpans spans;

  /** @param version names this state of knowledge, for the record beside each deadline */
  public WorkingCalendar(OfficeHours hours, List<WorkingYear> years, String version) {
    this.hours = hours;
    this.version = version;
    this.spans = new WorkingSpans(hours, this::isWorkingDay);
    years.stream().sorted(Comparator.comparing(WorkingYear::year)).forEach(year -> {
      states.put(year.year(), year.state());
      year.days().forEach(day -> special.put(day.date(), day));
    });
  }

  public String version() {
    return version;
  }

  public YearState stateOf(int year) {
    return states.getOrDefault(year, YearState.MISSING);
  }

  /** Working time of one working day. */
  public Duration perDay() {
    return hours.perDay();
  }

  /** Whether the date is worked: by the notices, else Monday to Friday. */
  public boolean isWorkingDay(LocalDate date) {
    SpecialDay day = special.get(date);
    return day == null ? !isWeekend(date) : !day.off();
  }

  /** Whether both count alike from one instant's day to the other's, both inclusive, whatever they know of other days. */
  public boolean countsAlike(WorkingCalendar other, Instant from, Instant to) {
    return hours.equals(other.hours) && date(from).datesUntil(date(to).plusDays(1)).allMatch(day -> isWorkingDay(day) == other.isWorkingDay(day));
  }

  /** How many days of the year are worked. */
  public int workingDays(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return (int) first.datesUntil(first.plusYears(1)).filter(this::isWorkingDay).count();
  }

  /**
   * The earliest instant at which this much time has been counted since the start.
   *
   * @throws Refused for a negative duration, or where the end lies beyond the years of the calendar
   */
  public Deadline add(CalendarKind kind, Instant start, Duration duration) {
    notNegative(duration);
    CalendarRange.refuseOutside("start", start);
    if (kind == CalendarKind.NATURAL) {
      if (duration.compareTo(Duration.between(start, CalendarRange.END)) >= 0) {
        throw CalendarRange.beyond("duration");
      }
      return new Deadline(start.plus(duration), false);
    }
    Instant end = duration.isZero() ? start : spans.forward(start, duration);
    return new Deadline(end, touchesUnofficialYear(start, end));
  }

  /**
   * The latest instant from which this much time is counted until the end: what is due so long before something begins (R4.1).
   *
   * @throws Refused for a negative duration, or where the start lies before the years of the calendar
   */
  public Deadline subtract(CalendarKind kind, Instant end, Duration duration) {
    notNegative(duration);
    CalendarRange.refuseOutside("end", end);
    if (kind == CalendarKind.NATURAL) {
      if (duration.compareTo(Duration.between(CalendarRange.FIRST, end)) > 0) {
        throw CalendarRange.beyond("duration");
      }
      return new Deadline(end.minus(duration), false);
    }
    Instant start = duration.isZero() ? end : spans.backward(end, duration);
    return new Deadline(start, touchesUnofficialYear(start, end));
  }

  /**
   * The time counted from start to end.
   *
   * @throws Refused where the end lies before the start
   */
  public Elapsed between(CalendarKind kind, Instant start, Instant end) {
    CalendarRange.refuseOutside("start", start);
    CalendarRange.refuseOutside("end", end);
    if (end.isBefore(start)) {
      throw Refused.field("end", "结束时间早于开始时间，请改正。");
    }
    if (kind == CalendarKind.NATURAL) {
      return new Elapsed(Duration.between(start, end), false);
    }
    return new Elapsed(spans.counted(start, end), touchesUnofficialYear(start, end));
  }

  /** When a percentage of the target has been counted since the start; fractions of a second are cut off. */
  public Deadline percentPoint(CalendarKind kind, Instant start, Duration target, int percent) {
    return add(kind, start, Duration.ofSeconds(target.getSeconds() * percent / 100));
  }

  /** The same time of day n working days later, moved to the next working instant. */
  public Deadline plusWorkingDays(Instant start, int days) {
    CalendarRange.refuseOutside("start", start);
    ZonedDateTime from = start.atZone(Zone.SHANGHAI);
    LocalDate date = from.toLocalDate();
    for (int left = days; left > 0; ) {
      date = date.plusDays(1);
      CalendarRange.refuseOutside(date);
      left -= isWorkingDay(date) ? 1 : 0;
    }
    Instant end = spans.next(date.atTime(from.toLocalTime()).atZone(Zone.SHANGHAI).toInstant());
    return new Deadline(end, touchesUnofficialYear(start, end));
  }

  /** The time from one instant to another, cut at every change of what counts, without gaps. */
  public List<Segment> segments(CalendarKind kind, Instant from, Instant to) {
    CalendarRange.refuseOutside("from", from);
    CalendarRange.refuseOutside("to", to);
    if (!from.isBefore(to)) {
      return List.of();
    }
    if (kind == CalendarKind.NATURAL) {
      return List.of(new Segment(from, to, true, SegmentReason.NATURAL, "自然时间"));
    }
    return date(from).datesUntil(date(to).plusDays(1)).flatMap(this::segmentsOf)
        .filter(segment -> segment.from().isBefore(to) && segment.to().isAfter(from))
        .map(segment -> segment.clipped(from, to)).toList();
  }

  private Stream<Segment> segmentsOf(LocalDate date) {
    SpecialDay day = special.get(date);
    Instant midnight = date.atStartOfDay(Zone.SHANGHAI).toInstant();
    Instant nextMidnight = date.plusDays(1).atStartOfDay(Zone.SHANGHAI).toInstant();
    if (!isWorkingDay(date)) {
      SegmentReason reason = day == null ? SegmentReason.WEEKEND : SegmentReason.HOLIDAY;
      return Stream.of(new Segment(midnight, nextMidnight, false, reason, day == null ? "周末" : day.name()));
    }
    Stream.Builder<Segment> segments = Stream.builder();
    Instant reached = midnight;
    for (Span span : hours.spans()) {
      boolean lunch = !reached.equals(midnight);
      idle(segments, reached, span.begin(date), lunch);
      reached = span.end(date);
      segments.add(new Segment(span.begin(date), reached, true, SegmentReason.WORKING, day == null ? "工作时间" : "调休上班"));
    }
    idle(segments, reached, nextMidnight, false);
    return segments.build();
  }

  private static void idle(Stream.Builder<Segment> segments, Instant from, Instant to, boolean lunch) {
    if (from.isBefore(to)) {
      segments.add(new Segment(from, to, false, lunch ? SegmentReason.LUNCH : SegmentReason.OFF_HOURS, lunch ? "午休" : "下班时间"));
    }
  }

  private boolean touchesUnofficialYear(Instant start, Instant end) {
    return IntStream.rangeClosed(date(start).getYear(), date(end).getYear()).anyMatch(year -> stateOf(year) != YearState.OFFICIAL);
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static LocalDate date(Instant instant) {
    return LocalDate.ofInstant(instant, Zone.SHANGHAI);
  }

  private static void notNegative(Duration duration) {
    if (duration.isNegative()) {
      throw Refused.field("duration", "时长不能为负数，请填写零或正的时长。");
    }
  }
}
