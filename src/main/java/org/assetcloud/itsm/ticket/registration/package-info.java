/** How a report becomes a ticket, and how what was written down wrong is corrected. */
package org.assetcloud.itsm.ticket.registration;
