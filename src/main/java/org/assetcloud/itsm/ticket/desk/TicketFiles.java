package org.assetcloud.itsm.ticket.desk;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.ticket.TicketUnknown;
import org.assetcloud.itsm.ticket.Tickets;

/** Tickets as they are read: with all their clocks, escalations and history, a page at a time. */
public interface TicketFiles {

  /** Newest first, without description, history and phone number; clocks and escalations of the whole page in one read each. */
  List<TicketFile> find(TicketFilter filter, Instant now, long offset, int size);

  long count(TicketFilter filter, Instant now);

  /** These tickets in this order, as {@link #find} has them. */
  List<TicketFile> lines(List<String> numbers);

  /** @throws TicketUnknown where there is none of this number */
  TicketFile get(String number);
}
