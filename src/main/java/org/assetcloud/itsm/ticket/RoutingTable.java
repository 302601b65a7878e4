package org.assetcloud.itsm.ticket;

import org.assetcloud.itsm.people.Role;

/** The routing as its process owner has it now: who works on a ticket first. */
public interface RoutingTable {

  Role firstLine(Category category, Severity severity);
}
