/** Service clocks: pure functions of recorded events and the working calendar (R5.7, design section 5). */
package org.assetcloud.itsm.ticket.clock;
