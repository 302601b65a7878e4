/** How tickets are kept in their tables. */
package org.assetcloud.itsm.ticket.persistence;
