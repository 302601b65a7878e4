/** The ladder above a running clock: who is told when, and who has to act (R5.7). */
package org.assetcloud.itsm.ticket.escalation;
