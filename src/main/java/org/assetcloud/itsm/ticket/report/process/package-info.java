/** What reports ask the engine. */
package org.assetcloud.itsm.ticket.report.process;
