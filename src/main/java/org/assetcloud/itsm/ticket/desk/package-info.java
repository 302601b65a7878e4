/** What people do with a ticket at any time of its life, and which of it is theirs to do. */
package org.assetcloud.itsm.ticket.desk;
