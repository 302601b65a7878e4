/** Tickets: from the report of a fault or wish to its confirmed solution, with the deadlines of R5.7 and the ladder above them. */
package org.assetcloud.itsm.ticket;
