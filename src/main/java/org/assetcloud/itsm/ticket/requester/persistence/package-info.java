/** The directory's table. */
package org.assetcloud.itsm.ticket.requester.persistence;
