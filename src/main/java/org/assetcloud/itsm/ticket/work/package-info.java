/** Who works on a ticket and how it goes on: contact, solution, waiting for a change, confirmation. */
package org.assetcloud.itsm.ticket.work;
