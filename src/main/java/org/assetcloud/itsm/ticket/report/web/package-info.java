/** Reports over HTTP. */
package org.assetcloud.itsm.ticket.report.web;
