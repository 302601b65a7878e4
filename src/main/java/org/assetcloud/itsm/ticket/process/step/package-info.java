/** What the model of tickets calls at its steps: listeners and delegates, each for one use case. */
package org.assetcloud.itsm.ticket.process.step;
