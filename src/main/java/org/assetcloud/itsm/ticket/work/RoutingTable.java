package org.assetcloud.itsm.ticket.work;

import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Severity;

/** The routing as its process owner has it now: who works on a ticket first. */
public interface RoutingTable {

  Role firstLine(Category category, Severity severity);
}
