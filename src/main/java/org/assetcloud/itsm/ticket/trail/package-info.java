/** Who did what about a ticket and when (R5.5, R7.1): everything on record, in one line of time. */
package org.assetcloud.itsm.ticket.trail;
