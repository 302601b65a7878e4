package org.assetcloud.itsm.ticket.desk;

import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.Succession;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketHistory;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.escalation.Escalation;
import org.assetcloud.itsm.ticket.escalation.EscalationAction;
import org.assetcloud.itsm.ticket.watch.InformBureau;
import org.assetcloud.itsm.ticket.watch.Measure;
import org.assetcloud.itsm.ticket.work.MoveTicket;
import org.springframework.stereotype.Component;

/** Carries out what is decided about an escalation and keeps it on record (R5.7). */
@Component
public class HandleEscalation {

  private final Tickets tickets;
  private final ReassignTicket reassignTicket;
  private final MoveTicket moveTicket;
  private final InformBureau informBureau;
  private final TicketHistory history;
  private final CurrentUser person;

  HandleEscalation(Tickets tickets, ReassignTicket reassignTicket, MoveTicket moveTicket, InformBureau informBureau, TicketHistory history,
      CurrentUser person) {
    this.tickets = tickets;
    this.reassignTicket = reassignTicket;
    this.moveTicket = moveTicket;
    this.informBureau = informBureau;
    this.history = history;
    this.person = person;
  }

  /**
   * @param escalation its {@link Escalation#question()}, as in {@code RESPONSE/1/100%/project-manager/contractor-director}
   * @param assignTo user id, with REASSIGN only
   * @throws Conflict where nobody was asked to act on that level
   * @throws Forbidden for anybody who holds neither the role that was asked nor one that follows it
   */
  public void handle(String number, String escalation, Measure measure, String comment, String assignTo) {
    String why = Text.needed("comment", "处置说明", comment, Text.OF_A_FORM);
    if (measure != Measure.REASSIGN && assignTo != null && !assignTo.isBlank()) {
      throw Refused.field("assignTo", "只有选择“改派”时才填写改派给谁，请清空或改选“改派”。");
    }
    Ticket ticket = tickets.lock(number).stillOpen();
    Role asked = asked(number, escalation);
    if (!person.itself() && !person.holds(Succession.of(asked).toArray(Role[]::new))) {
      throw new Forbidden("not-your-step", "工单 %s 的这次升级由%s处置，您的角色不能处置。".formatted(number, asked.label()));
    }
    history.add(number, NoteKind.MEASURE, measure.label() + "：" + why);
    switch (measure) {
      case REASSIGN -> reassignTicket.assign(number, assignTo, why);
      case CALL_SPECIALIST -> callSpecialist(ticket);
      case INFORM_BUREAU -> informBureau.of(number, escalation);
      case OTHER -> { }
    }
  }

  private Role asked(String number, String escalation) {
    return tickets.escalations(number).stream()
        .filter(one -> one.action() == EscalationAction.TASK && one.question().equals(escalation)).findFirst()
        .map(Escalation::role).orElseThrow(() -> new Conflict("step-not-due", "工单 %s 没有要处置的这次升级，请刷新待办列表。".formatted(number)));
  }

  private void callSpecialist(Ticket ticket) {
    if (ticket.progress().assignedGroup() == Role.SPECIALIST) {
      throw Refused.field("measure", "工单已在二线专家处理，请选择其他措施。");
    }
    moveTicket.to(ticket, Role.SPECIALIST);
  }
}
