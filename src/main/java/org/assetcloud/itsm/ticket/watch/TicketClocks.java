package org.assetcloud.itsm.ticket.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketStep;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.clock.ClockEvent;
import org.assetcloud.itsm.ticket.clock.ClockIndex;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.assetcloud.itsm.worktime.Deadline;
import org.assetcloud.itsm.worktime.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Starts the clocks of a ticket and records what happens to them (R5.7). */
@Component
public class TicketClocks {

  /** The targets of one ticket; they stay as they are, whatever becomes of the table. */
  public record Targets(CalendarKind calendar, Duration response, Duration resolution, String version) {}

  private final Tickets tickets;
  private final ClockCalendars calendars;
  private final CurrentUser currentUser;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  TicketClocks(Tickets tickets, ClockCalendars calendars, CurrentUser currentUser, ApplicationEventPublisher publisher, Clock clock) {
    this.tickets = tickets;
    this.calendars = calendars;
    this.currentUser = currentUser;
    this.publisher = publisher;
    this.clock = clock;
  }

  /** Both clocks count from the report, also when it is entered late. */
  public void start(String number, Targets targets) {
    Ticket ticket = TicketStep.ROUTE.of(tickets.get(number));
    WorkingCalendar working = calendars.forNewClock();
    List<ServiceClock> clocks = List.of(started(ticket, ClockKind.RESPONSE, targets, working, targets.response()),
        started(ticket, ClockKind.RESOLUTION, targets, working, targets.resolution()));
    tickets.addClocks(clocks, clocks.stream().map(one -> index(one, working)).toList());
  }

  public List<ServiceClock> of(String number) {
    return tickets.clocks(number);
  }

  public ServiceClock of(String number, ClockKind kind) {
    return of(of(number), kind);
  }

  /** The deadline as of now; null while a pause keeps it open. */
  public Instant deadline(String number, ClockKind kind) {
    return deadline(of(number), kind);
  }

  /** When the last quarter of the target begins; null while a pause keeps that open. */
  public Instant amberAt(String number, ClockKind kind) {
    ServiceClock one = of(number, kind);
    return one.amberAt(calendars.of(one));
  }

  public Instant deadline(List<ServiceClock> ofOneTicket, ClockKind kind) {
    ServiceClock one = of(ofOneTicket, kind);
    Deadline deadline = one.deadline(calendars.of(one));
    return deadline == null ? null : deadline.instant();
  }

  public void stop(String number, ClockKind kind, String reason) {
    ServiceClock running = of(number, kind);
    if (!running.stopped()) {
      stop(running, reason);
    }
  }

  public void reopen(String number) {
    record(of(number, ClockKind.RESOLUTION), ClockEvent.resumed(clock.instant(), currentUser.id(), ClockEvent.NOT_SOLVED));
  }

  public void confirming(String number) {
    record(of(number, ClockKind.RESOLUTION), ClockEvent.paused(clock.instant(), currentUser.id(), ClockEvent.CONFIRMING));
  }

  /** Those that have missed a deadline by now, with the deadline each missed first, in the order of the clocks. */
  public Map<ClockKind, Instant> missed(List<ServiceClock> ofOneTicket) {
    Map<ClockKind, Instant> missed = new EnumMap<>(ClockKind.class);
    for (ServiceClock one : ofOneTicket) {
      Instant deadline = one.missed(calendars.of(one), clock.instant());
      if (deadline != null) {
        missed.put(one.kind(), deadline);
      }
    }
    return missed;
  }

  /** Stops whatever still runs, without a result unless it was late already. @return what was {@link #missed} */
  Map<ClockKind, Instant> cancel(String number) {
    List<ServiceClock> ofTicket = of(number);
    ofTicket.stream().filter(one -> !one.stopped()).forEach(one -> stop(one, ClockEvent.CANCELLED));
    return missed(ofTicket);
  }

  /** Computes anew what lists search by, because the calendar has changed. */
  public void recount(String number) {
    tickets.lock(number);
    of(number).stream().filter(one -> !one.stopped()).forEach(one -> tickets.reindex(index(one, calendars.of(one))));
  }

  private static ServiceClock of(List<ServiceClock> ofOneTicket, ClockKind kind) {
    return ofOneTicket.stream().filter(one -> one.kind() == kind).findFirst()
        .orElseThrow(() -> new IllegalStateException("A ticket without a clock %s: %s".formatted(kind, ofOneTicket)));
  }

  private void stop(ServiceClock one, String reason) {
    record(one, ClockEvent.stopped(clock.instant(), currentUser.id(), reason));
    publisher.publishEvent(new ClockStopped(one.number(), one.kind(), reason));
  }

  private void record(ServiceClock one, ClockEvent event) {
    ServiceClock changed = one.with(event);
    tickets.recordLastEvent(changed, index(changed, calendars.of(one, changed)));
  }

  private static ClockIndex index(ServiceClock one, WorkingCalendar working) {
    Deadline deadline = one.deadline(working);
    return new ClockIndex(one.id(), deadline == null ? null : deadline.instant(), one.amberAt(working), one.stoppedAt(),
        one.breachedByEvents(working), working.version());
  }

  private static ServiceClock started(Ticket ticket, ClockKind kind, Targets targets, WorkingCalendar working, Duration target) {
    return ServiceClock.start(ticket.number(), kind, targets.calendar(), targets.version(), working.version(),
        ClockEvent.started(ticket.report().reportedAt(), ticket.registeredBy(), target));
  }
}
