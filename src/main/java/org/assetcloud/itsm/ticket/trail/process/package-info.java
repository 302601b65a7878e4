/** What the engine has on record about a ticket's tasks. */
package org.assetcloud.itsm.ticket.trail.process;
