/** The clocks of a ticket and the ladder above them (R5.7): what is due, who is told, what is done about it. */
package org.assetcloud.itsm.ticket.watch;
