package org.assetcloud.itsm.ticket.demo;

import org.assetcloud.itsm.ticket.watch.Measure;
import org.assetcloud.itsm.ticket.work.ConfirmationAnswer;
import org.assetcloud.itsm.ticket.work.ResolutionOutcome;

/** The tasks of a ticket, as a person claims and submits them in the task list; each is done by the current person. */
public interface TicketTasks {

  void claim(String number);

  void respond(String number, boolean contacted, String comment);

  void resolve(String number, ResolutionOutcome outcome, String comment);

  void confirm(String number, ConfirmationAnswer answer, String comment);

  /** @param assignTo user id, with REASSIGN only */
  void handleEscalation(String number, Measure measure, String comment, String assignTo);
}
