/** The directory over HTTP. */
package org.assetcloud.itsm.ticket.requester.web;
