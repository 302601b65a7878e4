package org.assetcloud.itsm.ticket.tryout;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.assetcloud.itsm.ticket.escalation.Ladder;
import org.assetcloud.itsm.ticket.escalation.LadderLevel;
import org.assetcloud.itsm.ticket.watch.LadderTable;
import org.assetcloud.itsm.worktime.Deadline;
import org.assetcloud.itsm.worktime.WorkingCalendar;

/**
 * Lets the recorded events of a ticket run once more: a pure function (R5.7). People are taken to have acted when they did.
 *
 * <p>Before: the targets each ticket was given, and the ladder that is in force now. After: the same with what is tried in its place; targets
 * are those of the category and severity the ticket has. Each clock counts on the working calendar it counts on in reality, pauses and
 * reopenings included, and open ones up to now. Both are watched without outages and with every role staffed, so that before may differ
 * from what is on record, and only the tables make a difference between before and after.
 *
 * @param inForce the ladder that is deployed
 * @param working the calendar of a clock
 */
record Replay(TriedTables tried, LadderTable inForce, Function<ServiceClock, WorkingCalendar> working, Instant now) {

  Replayed of(PastTicket ticket) {
    TargetsTable.Promise promise = tried.targets() == null ? null : tried.targets().of(ticket.category(), ticket.severity());
    return new Replayed(ticket, ticket.clocks().stream().map(clock -> both(ticket, clock, promise)).toList(),
        promise != null && promise.catchAll());
  }

  private Replayed.Clock both(PastTicket ticket, ServiceClock clock, TargetsTable.Promise promise) {
    ServiceClock promised = promise == null ? clock : clock.promised(promise.calendar(), promise.target(clock.kind()));
    Course before = course(ticket, clock, inForce, working.apply(clock));
    boolean same = tried.ladder() == null && promised.equals(clock);
    return new Replayed.Clock(clock.kind(), before,
        same ? before : course(ticket, promised, tried.ladder() == null ? inForce : tried.ladder(), working.apply(clock)));
  }

  private Course course(PastTicket ticket, ServiceClock clock, LadderTable ladder, WorkingCalendar calendar) {
    List<LadderLevel> levels = ladder.levels(clock.kind(), clock.calendar(), ticket.severity());
    List<LadderLevel> sent = Cycle.of(clock, ticket.registeredAt(), now).stream()
        .flatMap(cycle -> new Ladder(cycle.clock(), levels, calendar).sent(cycle.from(), cycle.until()).stream()).map(Ladder.Step::level)
        .toList();
    Deadline deadline = clock.deadline(calendar);
    return new Course(deadline == null ? null : deadline.instant(), clock.result(calendar, now), sent);
  }
}
