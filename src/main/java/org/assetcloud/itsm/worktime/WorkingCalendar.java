package org.assetcloud.itsm.worktime;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
 * nothing. Whole seconds, zone Asia/Shanghai, years 2000 to 2100.
 */
public final class WorkingCalendar {

  private static final Instant FIRST = LocalDate.of(WorkingYear.FIRST, 1, 1).atStartOfDay(Zone.SHANGHAI).toInstant();
  private static final Instant END = LocalDate.of(WorkingYear.LAST + 1, 1, 1).atStartOfDay(Zone.SHANGHAI).toInstant();

  private final OfficeHours hours;
  private final String version;
  private final Map<Integer, YearState> states = new HashMap<>();
  private final Map<LocalDate, SpecialDay> special = new HashMap<>();

  /** @param version names this state of knowledge, for the record beside each deadline */
  public WorkingCalendar(OfficeHours hours, List<WorkingYear> years, String version) {
    this.hours = hours;
    this.version = version;
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
    if (duration.isNegative()) {
      throw Refused.field("duration", "时长不能为负数，请填写零或正的时长。");
    }
    inRange("start", start);
    if (kind == CalendarKind.NATURAL) {
      if (duration.compareTo(Duration.between(start, END)) >= 0) {
        throw beyond("duration");
      }
      return new Deadline(start.plus(duration), false);
    }
    Instant end = duration.isZero() ? start : walk(start, duration);
    return new Deadline(end, touchesUnofficialYear(start, end));
  }

  /**
   * The time counted from start to end.
   *
   * @throws Refused where the end lies before the start
   */
  public Elapsed between(CalendarKind kind, Instant start, Instant end) {
    inRange("start", start);
    inRange("end", end);
    if (end.isBefore(start)) {
      throw Refused.field("end", "结束时间早于开始时间，请改正。");
    }
    if (kind == CalendarKind.NATURAL) {
      return new Elapsed(Duration.between(start, end), false);
    }
    LocalDate first = date(start);
    LocalDate last = date(end);
    Duration sum = counted(first, start, end);
    if (first.isBefore(last)) {
      long whole = first.plusDays(1).datesUntil(last).filter(this::isWorkingDay).count();
      sum = sum.plus(hours.perDay().multipliedBy(whole)).plus(counted(last, start, end));
    }
    return new Elapsed(sum, touchesUnofficialYear(start, end));
  }

  /** When a percentage of the target has been counted since the start; fractions of a second are cut off. */
  public Deadline percentPoint(CalendarKind kind, Instant start, Duration target, int percent) {
    return add(kind, start, Duration.ofSeconds(target.getSeconds() * percent / 100));
  }

  /** The same time of day n working days later, moved to the next working instant. */
  public Deadline plusWorkingDays(Instant start, int days) {
    inRange("start", start);
    ZonedDateTime from = start.atZone(Zone.SHANGHAI);
    LocalDate date = from.toLocalDate();
    for (int left = days; left > 0; ) {
      date = date.plusDays(1);
      refuseBeyond(date);
      left -= isWorkingDay(date) ? 1 : 0;
    }
    Instant end = nextWorkingInstant(date.atTime(from.toLocalTime()).atZone(Zone.SHANGHAI).toInstant());
    return new Deadline(end, touchesUnofficialYear(start, end));
  }

  /** The time from one instant to another, cut at every change of what counts, without gaps. */
  public List<Segment> segments(CalendarKind kind, Instant from, Instant to) {
    inRange("from", from);
    inRange("to", to);
    if (!from.isBefore(to)) {
      return List.of();
    }
    if (kind == CalendarKind.NATURAL) {
      return List.of(new Segment(from, to, true, SegmentReason.NATURAL, "自然时间"));
    }
    return date(from).datesUntil(date(to).plusDays(1)).flatMap(this::segmentsOf)
        .filter(segment -> segment.from().isBefore(to) && segment.to().isAfter(from))
        .map(segment -> clip(segment, from, to)).toList();
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
      idle(segments, reached, at(date, span.from()), lunch);
      reached = at(date, span.to());
      segments.add(new Segment(at(date, span.from()), reached, true, SegmentReason.WORKING, day == null ? "工作时间" : "调休上班"));
    }
    idle(segments, reached, nextMidnight, false);
    return segments.build();
  }

  private static void idle(Stream.Builder<Segment> segments, Instant from, Instant to, boolean lunch) {
    if (from.isBefore(to)) {
      segments.add(new Segment(from, to, false, lunch ? SegmentReason.LUNCH : SegmentReason.OFF_HOURS, lunch ? "午休" : "下班时间"));
    }
  }

  private Instant walk(Instant start, Duration duration) {
    Duration left = duration;
    for (LocalDate date = date(start); ; date = date.plusDays(1)) {
      refuseBeyond(date);
      if (!isWorkingDay(date)) {
        continue;
      }
      for (Span span : hours.spans()) {
        Instant from = later(start, at(date, span.from()));
        Duration length = Duration.between(from, later(from, at(date, span.to())));
        if (length.compareTo(left) >= 0) {
          return from.plus(left);
        }
        left = left.minus(length);
      }
    }
  }

  private Instant nextWorkingInstant(Instant instant) {
    for (LocalDate date = date(instant); ; date = date.plusDays(1)) {
      refuseBeyond(date);
      for (Span span : isWorkingDay(date) ? hours.spans() : List.<Span>of()) {
        if (!instant.isAfter(at(date, span.to()))) {
          return later(instant, at(date, span.from()));
        }
      }
    }
  }

  private Duration counted(LocalDate date, Instant start, Instant end) {
    Duration sum = Duration.ZERO;
    for (Span span : isWorkingDay(date) ? hours.spans() : List.<Span>of()) {
      Duration part = Duration.between(later(start, at(date, span.from())), earlier(end, at(date, span.to())));
      sum = part.isNegative() ? sum : sum.plus(part);
    }
    return sum;
  }

  private boolean touchesUnofficialYear(Instant start, Instant end) {
    return IntStream.rangeClosed(date(start).getYear(), date(end).getYear()).anyMatch(year -> stateOf(year) != YearState.OFFICIAL);
  }

  private static Segment clip(Segment segment, Instant from, Instant to) {
    return new Segment(later(segment.from(), from), earlier(segment.to(), to), segment.counted(), segment.reason(), segment.label());
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static LocalDate date(Instant instant) {
    return LocalDate.ofInstant(instant, Zone.SHANGHAI);
  }

  private static Instant at(LocalDate date, LocalTime time) {
    return date.atTime(time).atZone(Zone.SHANGHAI).toInstant();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static void inRange(String field, Instant instant) {
    if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
      throw beyond(field);
    }
  }

  private static void refuseBeyond(LocalDate date) {
    if (date.getYear() > WorkingYear.LAST) {
      throw beyond("duration");
    }
  }

  private static Refused beyond(String field) {
    return Refused.field(field, "超出工作日历的范围（%d 年至 %d 年），请填写较近的时间或较短的时长。".formatted(WorkingYear.FIRST, WorkingYear.LAST));
  }
}
