package org.assetcloud.itsm.ticket.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.assetcloud.itsm.worktime.Deadline;
import org.assetcloud.itsm.worktime.Elapsed;
import org.assetcloud.itsm.worktime.Segment;
import org.assetcloud.itsm.worktime.SegmentReason;
import org.assetcloud.itsm.worktime.WorkingCalendar;

/**
 * One clock of a ticket: a pure function of its events and the working calendar. Timers only wake those who ask it.
 *
 * @param id the ticket's number and the kind
 * @param targetVersion version of the targets table that gave the first target
 * @param calendarVersion version of the working calendar its deadline was last computed with; a stopped clock is read with it for ever
 * @param events in the order they were recorded, the first one STARTED
 */
public record ServiceClock(
    String id, String number, ClockKind kind, CalendarKind calendar, String targetVersion, String calendarVersion, List<ClockEvent> events) {

  public ServiceClock {
    events = List.copyOf(events);
    if (events.isEmpty() || events.get(0).type() != ClockEventType.STARTED) {
      throw new IllegalArgumentException("A clock begins with STARTED: " + id);
    }
  }

  public static ServiceClock start(
      String number, ClockKind kind, CalendarKind calendar, String targetVersion, String calendarVersion, ClockEvent started) {
    return new ServiceClock(number + "-" + kind, number, kind, calendar, targetVersion, calendarVersion, List.of(started));
  }

  /** The clock with one more event. */
  public ServiceClock with(ClockEvent event) {
    List<ClockEvent> longer = new ArrayList<>(events);
    longer.add(event);
    return withEvents(longer);
  }

  /**
   * The same life on another calendar and with another target in force; targets it had before, when it was another's, stay what they were.
   */
  public ServiceClock promised(CalendarKind other, Duration target) {
    List<ClockEvent> changed = new ArrayList<>(events);
    for (int last = changed.size() - 1; ; last--) {
      ClockEvent event = changed.get(last);
      if (event.target() != null) {
        changed.set(last, new ClockEvent(event.type(), event.at(), event.by(), event.reason(), target));
        return new ServiceClock(id, number, kind, other, targetVersion, calendarVersion, changed);
      }
    }
  }

  /** The clock with the version of the calendar its deadline was computed with anew. */
  public ServiceClock countedOn(String version) {
    return new ServiceClock(id, number, kind, calendar, targetVersion, version, events);
  }

  /** The clock as it was when its first events had happened and the next had not. */
  public ServiceClock after(int first) {
    return withEvents(events.subList(0, first));
  }

  public Instant startedAt() {
    return events.get(0).at();
  }

  /** The target in force, in time of the clock's calendar. */
  public Duration target() {
    Duration target = null;
    for (ClockEvent event : events) {
      target = event.target() == null ? target : event.target();
    }
    return target;
  }

  public boolean stopped() {
    return Stretch.stopOf(events) != null;
  }

  /** Null while the clock is alive. */
  public Instant stoppedAt() {
    ClockEvent stop = Stretch.stopOf(events);
    return stop == null ? null : stop.at();
  }

  /** How the clock stands at an instant. */
  public ClockResult result(WorkingCalendar working, Instant now) {
    return result(Stretch.stopOf(events), deadline(working), working, now);
  }

  /** Whether the events alone say that a deadline was missed, whatever the time is now. */
  public boolean breachedByEvents(WorkingCalendar working) {
    return result(Stretch.stopOf(events), deadline(working), working, startedAt()) == ClockResult.BREACHED;
  }

  /** 1 + how often the requester said it is not solved; every cycle has its own escalation levels. */
  public int cycle() {
    return 1 + (int) events.stream().filter(ServiceClock::beginsCycle).count();
  }

  /** When the present cycle began: with the clock itself, or when the requester last said it is not solved. */
  public Instant cycleBegan() {
    return events.stream().filter(ServiceClock::beginsCycle).reduce(events.get(0), (earlier, later) -> later).at();
  }

  private static boolean beginsCycle(ClockEvent event) {
    return event.type() == ClockEventType.RESUMED && ClockEvent.NOT_SOLVED.equals(event.reason());
  }

  /** When the target will have been, or was, used up; null while a pause keeps that open. */
  public Deadline deadline(WorkingCalendar working) {
    return reaches(target(), working);
  }

  /** When the last quarter of the target begins; null while a pause keeps that open. */
  public Instant amberAt(WorkingCalendar working) {
    Deadline amber = reaches(Duration.ofSeconds(target().getSeconds() - target().getSeconds() / 4), working);
    return amber == null ? null : amber.instant();
  }

  /**
   * When this much time has been counted.
   *
   * @param counted time of the clock's calendar, not negative
   * @return null while a pause keeps that open
   */
  public Deadline reaches(Duration counted, WorkingCalendar working) {
    Duration left = counted;
    boolean provisional = false;
    List<Stretch> stretches = Stretch.of(events);
    for (Stretch stretch : stretches.stream().filter(Stretch::counts).toList()) {
      boolean last = stretch == stretches.get(stretches.size() - 1);
      Elapsed length = last ? null : working.between(calendar, stretch.from(), stretch.to());
      if (last || length.duration().compareTo(left) >= 0) {
        Deadline reached = working.add(calendar, stretch.from(), left);
        return new Deadline(reached.instant(), provisional || reached.provisional());
      }
      left = left.minus(length.duration());
      provisional |= length.provisional();
    }
    return null;
  }

  /** The time counted until the clock stopped, or until now. */
  public Elapsed elapsed(WorkingCalendar working, Instant now) {
    Duration sum = Duration.ZERO;
    boolean provisional = false;
    for (Stretch stretch : Stretch.of(events)) {
      if (stretch.counts() && stretch.from().isBefore(now)) {
        Elapsed part = working.between(calendar, stretch.from(), stretch.endBy(now));
        sum = sum.plus(part.duration());
        provisional |= part.provisional();
      }
    }
    return new Elapsed(sum, provisional);
  }

  /** What the clock shows at an instant. */
  public ClockReading read(WorkingCalendar working, Instant now) {
    ClockEvent stop = Stretch.stopOf(events);
    Deadline deadline = deadline(working);
    Elapsed elapsed = elapsed(working, now);
    Duration remaining = target().minus(elapsed.duration());
    ClockResult result = result(stop, deadline, working, now);
    ClockState state = state(stop);
    return new ClockReading(state, startedAt(), deadline == null ? null : deadline.instant(),
        elapsed.provisional() || deadline != null && deadline.provisional(), stop == null ? null : stop.at(), target(),
        elapsed.duration(), remaining.isNegative() ? Duration.ZERO : remaining,
        state == ClockState.RUNNING && result == ClockResult.PENDING && !now.isBefore(amberAt(working)), result);
  }

  /** How the clock's life was counted, piece by piece, until it stopped or until now. */
  public List<Segment> segments(WorkingCalendar working, Instant now) {
    List<Segment> segments = new ArrayList<>();
    for (Stretch stretch : Stretch.of(events)) {
      Instant end = stretch.endBy(now);
      if (!stretch.from().isBefore(end)) {
        continue;
      }
      if (stretch.counts()) {
        segments.addAll(working.segments(calendar, stretch.from(), end));
      } else {
        boolean confirming = ClockEvent.CONFIRMING.equals(stretch.pauseReason());
        segments.add(new Segment(stretch.from(), end, false, confirming ? SegmentReason.CONFIRMING : SegmentReason.PAUSED,
            confirming ? "联系用户确认" : "暂停计时"));
      }
    }
    return segments;
  }

  private ServiceClock withEvents(List<ClockEvent> other) {
    return new ServiceClock(id, number, kind, calendar, targetVersion, calendarVersion, other);
  }

  private ClockState state(ClockEvent stop) {
    if (stop != null) {
      return ClockState.STOPPED;
    }
    List<Stretch> stretches = Stretch.of(events);
    return stretches.get(stretches.size() - 1).counts() ? ClockState.RUNNING : ClockState.PAUSED;
  }

  /** The deadline that was missed first; null where none was. */
  public Instant missed(WorkingCalendar working, Instant now) {
    return missed(Stretch.stopOf(events), deadline(working), working, now);
  }

  private ClockResult result(ClockEvent stop, Deadline deadline, WorkingCalendar working, Instant now) {
    if (missed(stop, deadline, working, now) != null) {
      return ClockResult.BREACHED;
    }
    return stop == null || ClockEvent.CANCELLED.equals(stop.reason()) ? ClockResult.PENDING : ClockResult.MET;
  }

  private Instant missed(ClockEvent stop, Deadline deadline, WorkingCalendar working, Instant now) {
    Instant earlier = missedUnderAnEarlierTarget(working);
    Instant end = stop == null ? now : stop.at();
    return earlier == null && deadline != null && end.isAfter(deadline.instant()) ? deadline.instant() : earlier;
  }

  /** A new target never cures a breach of the one before it (design section 5). */
  private Instant missedUnderAnEarlierTarget(WorkingCalendar working) {
    for (int index = 1; index < events.size(); index++) {
      ClockEvent event = events.get(index);
      if (event.type() == ClockEventType.TARGET_CHANGED) {
        Deadline before = withEvents(events.subList(0, index)).deadline(working);
        if (before != null && event.at().isAfter(before.instant())) {
          return before.instant();
        }
      }
    }
    return null;
  }
}
