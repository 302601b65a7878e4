package org.assetcloud.itsm.ticket.watch;

import java.time.Clock;
import java.util.List;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.TellPeople;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.TicketHistory;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.clock.ClockEvent;
import org.assetcloud.itsm.ticket.escalation.Escalation;
import org.assetcloud.itsm.ticket.escalation.EscalationAction;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes back what somebody was to decide about a deadline when its clock has stopped, however late (R5.7): nobody has to act about a response
 * that has come. Whoever had begun is told, and the record says so.
 */
@Component
class WithdrawEscalations {

  private final Tickets tickets;
  private final EscalationTasks tasks;
  private final TicketHistory history;
  private final TellPeople tellPeople;
  private final Clock clock;

  WithdrawEscalations(Tickets tickets, EscalationTasks tasks, TicketHistory history, TellPeople tellPeople, Clock clock) {
    this.tickets = tickets;
    this.tasks = tasks;
    this.history = history;
    this.tellPeople = tellPeople;
    this.clock = clock;
  }

  @EventListener
  void withdraw(ClockStopped stopped) {
    boolean asked = tickets.escalations(stopped.number()).stream()
        .anyMatch(one -> one.clock() == stopped.kind() && one.action() == EscalationAction.TASK);
    if (asked) {
      tasks.withdraw(stopped.number(), stopped.kind()).forEach(each -> withdrawn(stopped, each));
    }
  }

  private void withdrawn(ClockStopped stopped, EscalationTasks.Asked asked) {
    String what = Escalation.inWords(asked.key());
    String why = why(stopped);
    history.add(stopped.number(), NoteKind.WITHDRAWAL, "%s的处置已撤回：%s。".formatted(what, why));
    if (asked.assignee() != null) {
      tellPeople.tell(List.of(asked.assignee()), new Announcement("%s/%s/WITHDRAWN".formatted(stopped.number(), asked.key()),
          NotificationKind.INFORMATION, stopped.number(), null,
          "工单 %s %s的处置已撤回：%s，不必再处置。".formatted(stopped.number(), what, why), clock.instant()));
    }
  }

  private static String why(ClockStopped stopped) {
    if (ClockEvent.CANCELLED.equals(stopped.why())) {
      return "工单已撤销";
    }
    return switch (stopped.kind()) {
      case RESPONSE -> "已联系上用户";
      case RESOLUTION -> "工单已解决";
      case CALL_BACK -> "已回电";
    };
  }
}
