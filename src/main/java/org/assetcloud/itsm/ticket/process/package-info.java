/** What the model of the ticket names: delegates, listeners and the tables' adapters. */
package org.assetcloud.itsm.ticket.process;
