/** Tickets of the past, read in portions. */
package org.assetcloud.itsm.ticket.tryout.persistence;
