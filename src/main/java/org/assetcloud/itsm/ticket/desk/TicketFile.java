package org.assetcloud.itsm.ticket.desk;

import java.util.List;
import org.assetcloud.itsm.ticket.Note;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.assetcloud.itsm.ticket.escalation.Escalation;

/** A ticket with everything on record about it. */
public record TicketFile(Ticket ticket, List<ServiceClock> clocks, List<Escalation> escalations, List<Note> notes) {}
