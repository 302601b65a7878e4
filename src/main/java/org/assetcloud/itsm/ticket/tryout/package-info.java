/** What a changed table would have meant for tickets that are on record: the same clocks and ladders, without the engine (R5.7, R7.4). */
package org.assetcloud.itsm.ticket.tryout;
