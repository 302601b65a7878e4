package org.assetcloud.itsm.ticket.desk;

import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketHistory;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.escalation.Escalation;
import org.assetcloud.itsm.ticket.watch.Measure;
import org.springframework.stereotype.Component;

/** Carries out what is decided about an escalation and keeps it on record (R5.7). */
@Component
public class HandleEscalation {

  private final Tickets tickets;
  private final AskedToAct asked;
  private final TicketHistory history;
  private final TakeMeasure takeMeasure;

  HandleEscalation(Tickets tickets, AskedToAct asked, TicketHistory history, TakeMeasure takeMeasure) {
    this.tickets = tickets;
    this.asked = asked;
    this.history = history;
    this.takeMeasure = takeMeasure;
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
    asked.check(number, escalation);
    history.add(number, NoteKind.MEASURE, measure.label() + "：" + why);
    takeMeasure.of(ticket, escalation, measure, why, assignTo);
  }
}
