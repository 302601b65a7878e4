package org.assetcloud.itsm.ticket.tryout.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.clock.ClockResult;
import org.assetcloud.itsm.ticket.escalation.EscalationAction;
import org.assetcloud.itsm.ticket.tryout.Course;
import org.assetcloud.itsm.ticket.tryout.Replayed;
import org.assetcloud.itsm.ticket.tryout.Tryout;
import org.assetcloud.itsm.ticket.tryout.TryoutPeriod;

/** A tryout as the API answers it. */
record TryoutAnswer(
    Instant at, LocalDate from, LocalDate to, List<String> tables, long tickets, Long caughtByLastRow, Tryout.Late response,
    Tryout.Late resolution, List<Group> groups, List<Escalated> escalations, long changedTickets, List<Changed> changes) {

  record Group(Category category, Severity severity, long tickets, Tryout.Late response, Tryout.Late resolution) {}

  /** @param role its id */
  record Escalated(String role, EscalationAction action, long recorded, long before, long after) {}

  record Changed(String number, Category category, Severity severity, Instant reportedAt, List<Clock> clocks) {}

  record Clock(ClockKind kind, Standing before, Standing after) {}

  record Standing(Instant deadline, ClockResult result, long told, long tasks) {

    static Standing of(Course course) {
      return new Standing(course.deadline(), course.result(), course.count(EscalationAction.TELL), course.count(EscalationAction.TASK));
    }
  }

  static TryoutAnswer of(Tryout tryout, TryoutPeriod period) {
    List<String> tables = Stream.of(tryout.tables().targets() == null ? null : "ticketTargets",
        tryout.tables().ladder() == null ? null : "escalationLadder").filter(table -> table != null).toList();
    return new TryoutAnswer(tryout.at(), period.from(), period.to(), tables, tryout.tickets(),
        tryout.tables().targets() == null ? null : tryout.caughtByLastRow(), tryout.late().get(ClockKind.RESPONSE),
        tryout.late().get(ClockKind.RESOLUTION), tryout.groups().stream().map(TryoutAnswer::group).toList(),
        tryout.escalations().stream().map(TryoutAnswer::escalated).toList(), tryout.changed(),
        tryout.first().stream().map(TryoutAnswer::changed).toList());
  }

  private static Group group(Tryout.Group group) {
    return new Group(group.category(), group.severity(), group.tickets(), group.late().get(ClockKind.RESPONSE),
        group.late().get(ClockKind.RESOLUTION));
  }

  private static Escalated escalated(Tryout.Escalated one) {
    return new Escalated(one.role().id(), one.action(), one.recorded(), one.before(), one.after());
  }

  private static Changed changed(Replayed one) {
    return new Changed(one.ticket().number(), one.ticket().category(), one.ticket().severity(), one.ticket().reportedAt(),
        one.clocks().stream().map(clock -> new Clock(clock.kind(), Standing.of(clock.before()), Standing.of(clock.after()))).toList());
  }
}
