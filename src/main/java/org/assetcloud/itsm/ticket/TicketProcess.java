package org.assetcloud.itsm.ticket;

import org.assetcloud.itsm.people.Role;

/** The running process of a ticket, in the domain's words; every call is part of the caller's transaction. */
public interface TicketProcess {

  /**
   * Starts a ticket's life: it is registered, its clocks run, and its first task is there.
   *
   * @return the ticket's number
   * @throws org.assetcloud.itsm.shared.Refused naming every field that breaks a rule; then nothing is stored
   */
  String start(Registration registration);

  /**
   * As {@link #start}, for what the software found itself: whoever's step found it needs no right to start, and is not remembered.
   *
   * @return the ticket's number
   */
  String startForTheSoftware(Registration found);

  /** Gives the open work to a person; null takes it back from whoever has it. */
  void assign(String number, String person);

  /** Gives the open work to another role; nobody has taken it there yet. */
  void moveTo(String number, Role group);

  /** Has lists show the title and the unit as they are right; nothing where no work is open. */
  void reportCorrected(String number, Report report);

  /** Ends the process; whatever is open is withdrawn. */
  void cancel(String number);

  /** The change that the ticket waited for has ended: its work is open again. */
  void changeClosed(String number);

  /** Asks the clocks again for every due date and timer of the ticket, because they have changed. */
  void clocksChanged(String number);
}
