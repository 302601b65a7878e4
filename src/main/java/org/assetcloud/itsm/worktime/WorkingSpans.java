package org.assetcloud.itsm.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.assetcloud.itsm.shared.time.Zone;

/** The stretches of office hours on all days that are worked, walked in either direction. */
final class WorkingSpans {

  private final OfficeHours hours;
  private final List<Span> lastFirst;
  private final Predicate<LocalDate> worked;

  WorkingSpans(OfficeHours hours, Predicate<LocalDate> worked) {
    this.hours = hours;
    this.lastFirst = new ArrayList<>(hours.spans());
    Collections.reverse(lastFirst);
    this.worked = worked;
  }

  /** The earliest instant at which a duration above zero has been counted since the start: at a boundary the end of a span. */
  Instant forward(Instant start, Duration duration) {
    Duration left = duration;
    for (LocalDate date = date(start); ; date = date.plusDays(1)) {
      CalendarRange.refuseOutside(date);
      for (Span span : on(date, hours.spans())) {
        Instant from = later(start, span.begin(date));
        Duration length = Duration.between(from, later(from, span.end(date)));
        if (length.compareTo(left) >= 0) {
          return from.plus(left);
        }
        left = left.minus(length);
      }
    }
  }

  /** The latest instant from which a duration above zero is counted until the end: at a boundary the beginning of a span. */
  Instant backward(Instant end, Duration duration) {
    Duration left = duration;
    for (LocalDate date = date(end); ; date = date.minusDays(1)) {
      CalendarRange.refuseOutside(date);
      for (Span span : on(date, lastFirst)) {
        Instant to = earlier(end, span.end(date));
        Duration length = Duration.between(earlier(to, span.begin(date)), to);
        if (length.compareTo(left) >= 0) {
          return to.minus(left);
        }
        left = left.minus(length);
      }
    }
  }

  /** The instant itself where it is worked, else the beginning of the next span. */
  Instant next(Instant instant) {
    for (LocalDate date = date(instant); ; date = date.plusDays(1)) {
      CalendarRange.refuseOutside(date);
      for (Span span : on(date, hours.spans())) {
        if (!instant.isAfter(span.end(date))) {
          return later(instant, span.begin(date));
        }
      }
    }
  }

  Duration counted(Instant start, Instant end) {
    LocalDate first = date(start);
    LocalDate last = date(end);
    if (first.equals(last)) {
      return counted(first, start, end);
    }
    long whole = first.plusDays(1).datesUntil(last).filter(worked).count();
    return counted(first, start, end).plus(hours.perDay().multipliedBy(whole)).plus(counted(last, start, end));
  }

  private Duration counted(LocalDate date, Instant start, Instant end) {
    Duration sum = Duration.ZERO;
    for (Span span : on(date, hours.spans())) {
      Duration part = Duration.between(later(start, span.begin(date)), earlier(end, span.end(date)));
      sum = part.isNegative() ? sum : sum.plus(part);
    }
    return sum;
  }

  private List<Span> on(LocalDate date, List<Span> spans) {
    return worked.test(date) ? spans : List.of();
  }

  private static LocalDate date(Instant instant) {
    return LocalDate.ofInstant(instant, Zone.SHANGHAI);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
