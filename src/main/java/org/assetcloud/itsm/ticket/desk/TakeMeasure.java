package org.assetcloud.itsm.ticket.desk;

import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.watch.InformBureau;
import org.assetcloud.itsm.ticket.watch.Measure;
import org.assetcloud.itsm.ticket.work.MoveTicket;
import org.springframework.stereotype.Component;

/** Does with a ticket what was decided about its escalation (R5.7). */
@Component
class TakeMeasure {

  private final ReassignTicket reassignTicket;
  private final MoveTicket moveTicket;
  private final InformBureau informBureau;

  TakeMeasure(ReassignTicket reassignTicket, MoveTicket moveTicket, InformBureau informBureau) {
    this.reassignTicket = reassignTicket;
    this.moveTicket = moveTicket;
    this.informBureau = informBureau;
  }

  /** @param assignTo user id, with REASSIGN only */
  void of(Ticket ticket, String escalation, Measure measure, String why, String assignTo) {
    switch (measure) {
      case REASSIGN -> reassignTicket.assign(ticket.number(), assignTo, why);
      case CALL_SPECIALIST -> callSpecialist(ticket);
      case INFORM_BUREAU -> informBureau.of(ticket.number(), escalation);
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
