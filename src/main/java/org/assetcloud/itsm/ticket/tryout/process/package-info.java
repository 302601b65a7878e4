/** The tables of a tryout, read and asked outside the process engine. */
package org.assetcloud.itsm.ticket.tryout.process;
