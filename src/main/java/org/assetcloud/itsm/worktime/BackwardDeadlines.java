package org.assetcloud.itsm.worktime;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Deadlines of steps that follow each other, counted backwards from a fixed end (R4.1): a pure function of that end, of when the steps
 * opened, and of the calendar. Where less than the steps' own lead is left when one opens, what is left is shared out in the proportion of
 * their lengths, so no deadline lies before its task exists (decision 18). Opening a step late moves deadlines on, never back.
 */
public final class BackwardDeadlines {

  /** Where office hours leave next to nothing, as on the evening before a Saturday's release, this part of a length counts by the clock. */
  private static final int LEAST_PART = 7;
  /** What is left at the least, where the end has been before the step opened. */
  private static final Duration LEAST = Duration.ofMinutes(1);
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final WorkingCalendar calendar;
  private final Instant end;
  private final List<Step> steps;

  private BackwardDeadlines(WorkingCalendar calendar, Instant end, List<Step> steps) {
    this.calendar = calendar;
    this.end = end;
    this.steps = steps;
  }

  /**
   * @param reminder how long before the end its holder is reminded: the earliest that anything has to happen, the step's lead
   * @param deadline how long before the end it is due
   * @param openedAt when it became somebody's, null while it is still to come; the first has opened
   */
  public record Step(CalendarKind calendar, Duration reminder, Duration deadline, Instant openedAt) {

    private Stream<Duration> lengths() {
      return Stream.of(reminder, deadline);
    }
  }

  /** @param clipped whether the deadline is later than the table's, as there was less time than the table has */
  public record Due(Instant reminder, Instant deadline, boolean clipped) {}

  /**
   * The deadlines of all steps, in their order. Those of steps to come are what they will be, if each before them takes the time it has.
   *
   * @param steps in the order in which they open
   */
  public static List<Due> of(WorkingCalendar calendar, Instant end, List<Step> steps) {
    BackwardDeadlines deadlines = new BackwardDeadlines(calendar, end, steps);
    List<Due> due = new ArrayList<>();
    for (int each = 0; each < steps.size(); each++) {
      due.add(deadlines.of(each, due.isEmpty() ? Instant.MIN : due.get(each - 1).deadline()));
    }
    return due;
  }

  private Due of(int position, Instant before) {
    Step step = steps.get(position);
    Instant deadline = later(before, latest(position, Step::deadline));
    Instant reminder = latest(position, Step::reminder);
    if (step.openedAt() != null) {
      reminder = later(reminder, half(step, deadline));
    }
    boolean clipped = deadline.isAfter(calendar.subtract(step.calendar(), end, step.deadline()).instant());
    return new Due(earlier(reminder, deadline), deadline, clipped);
  }

  /** The latest that any opening up to this step leaves for it: whoever is quick takes no time away from those who come later. */
  private Instant latest(int position, Function<Step, Duration> length) {
    return IntStream.rangeClosed(0, position).filter(each -> steps.get(each).openedAt() != null)
        .mapToObj(opened -> shared(opened, steps.get(position).calendar(), length.apply(steps.get(position)))).max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** So long before the end, as far as the time that was left when a step opened allows. */
  private Instant shared(int opened, CalendarKind kind, Duration length) {
    Instant from = steps.get(opened).openedAt();
    Instant until = later(end, from.plus(LEAST));
    Part part = steps.subList(opened, steps.size()).stream().map(Step::calendar).distinct()
        .map(each -> new Part(calendar.between(each, from, until).duration(), lead(opened, each))).min(Part.SMALLEST).orElseThrow();
    Duration lead = lead(opened, kind);
    Part least = Stream.of(new Part(Duration.between(from, until), lead), new Part(SECOND, SECOND.multipliedBy(LEAST_PART)))
        .min(Part.SMALLEST).orElseThrow();
    Instant byTheClock = from.plus(atLeastASecond(least.of(lead.minus(length))));
    return part.left().isZero() ? byTheClock
        : later(byTheClock, calendar.subtract(kind, until, atLeastASecond(part.of(length))).instant());
  }

  private static Duration atLeastASecond(Duration length) {
    return length.isZero() ? SECOND : length;
  }

  /** The longest that the steps from this one on have on a calendar. */
  private Duration lead(int opened, CalendarKind kind) {
    return steps.subList(opened, steps.size()).stream().filter(step -> step.calendar() == kind).flatMap(Step::lengths)
        .max(Comparator.naturalOrder()).orElseThrow();
  }

  /** Nobody is reminded before half of their own time is over, on the step's calendar or by the clock. */
  private Instant half(Step step, Instant deadline) {
    Instant from = step.openedAt();
    if (!from.isBefore(deadline)) {
      return deadline;
    }
    Instant counted = calendar.add(step.calendar(), from, halved(calendar.between(step.calendar(), from, deadline).duration())).instant();
    Instant half = earlier(counted, from.plus(halved(Duration.between(from, deadline))));
    Instant worked = step.calendar() == CalendarKind.NATURAL ? half : calendar.plusWorkingDays(half, 0).instant();
    return worked.isBefore(deadline) ? worked : half;
  }

  private static Duration halved(Duration length) {
    return Duration.ofSeconds((length.getSeconds() + 1) / 2);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /** What is left of what would be needed, at most all of it. */
  private record Part(Duration left, Duration needed) {

    static final Comparator<Part> SMALLEST = (one, other) -> Long.compare(one.limited() * other.needed().getSeconds(),
        other.limited() * one.needed().getSeconds());

    private long limited() {
      return Math.min(left.getSeconds(), needed.getSeconds());
    }

    Duration of(Duration length) {
      return Duration.ofSeconds(length.getSeconds() * limited() / needed.getSeconds());
    }
  }
}
