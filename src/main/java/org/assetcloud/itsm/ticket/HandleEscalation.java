package org.assetcloud.itsm.ticket;

import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** Carries out what is decided about an escalation and keeps it on record (R5.7). */
@Component
public class HandleEscalation {

  private final Tickets tickets;
  private final ReassignTicket reassignTicket;
  private final MoveTicket moveTicket;
  private final InformBureau informBureau;
  private final TicketHistory history;

  HandleEscalation(
      Tickets tickets, ReassignTicket reassignTicket, MoveTicket moveTicket, InformBureau informBureau, TicketHistory history) {
    this.tickets = tickets;
    this.reassignTicket = reassignTicket;
    this.moveTicket = moveTicket;
    this.informBureau = informBureau;
    this.history = history;
  }

  /**
   * @param escalation the escalation's key, as in {@code RESPONSE/1/100%/project-manager}
   * @param assignTo user id, with REASSIGN only
   */
  public void handle(String number, String escalation, Measure measure, String comment, String assignTo) {
    String why = Text.needed("comment", "处置说明", comment, Text.OF_A_FORM);
    if (measure != Measure.REASSIGN && assignTo != null && !assignTo.isBlank()) {
      throw Refused.field("assignTo", "只有选择“改派”时才填写改派给谁，请清空或改选“改派”。");
    }
    Ticket ticket = tickets.lock(number).stillOpen();
    history.add(number, NoteKind.MEASURE, measure.label() + "：" + why);
    switch (measure) {
      case REASSIGN -> reassignTicket.assign(number, assignTo, why);
      case CALL_SPECIALIST -> callSpecialist(ticket);
      case INFORM_BUREAU -> informBureau.of(number, escalation);
      case OTHER -> { }
    }
  }

  private void callSpecialist(Ticket ticket) {
    if (ticket.progress().assignedGroup() == Role.SPECIALIST) {
      throw Refused.field("measure", "工单已在二线专家处理，请选择其他措施。");
    }
    moveTicket.to(ticket, Role.SPECIALIST);
  }
}
