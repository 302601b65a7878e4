/** The directory of those who report, with unit, kind and phone (R1.1). */
package org.assetcloud.itsm.ticket.requester;
