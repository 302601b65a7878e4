/** The trail over HTTP. */
package org.assetcloud.itsm.ticket.trail.web;
