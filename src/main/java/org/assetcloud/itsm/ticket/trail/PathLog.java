package org.assetcloud.itsm.ticket.trail;

/** Which elements of its process a ticket passed, as the engine has recorded it. */
public interface PathLog {

  /**
   * The way of the ticket's last process instance.
   *
   * @throws org.assetcloud.itsm.ticket.TicketUnknown where the engine has no record of it
   */
  TicketPath of(String number);
}
