/** Reports read from the tables of tickets and of the engine, without loading tickets. */
package org.assetcloud.itsm.ticket.report.persistence;
