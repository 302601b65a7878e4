/** Tickets over HTTP. */
package org.assetcloud.itsm.ticket.web;
