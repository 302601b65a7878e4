/** What the ticket's tables must keep to before a process owner's change of them is deployed (R5.7). */
package org.assetcloud.itsm.ticket.process.rules;
