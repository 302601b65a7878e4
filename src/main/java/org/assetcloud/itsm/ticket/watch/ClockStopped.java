package org.assetcloud.itsm.ticket.watch;

import org.assetcloud.itsm.ticket.clock.ClockKind;

/** A ticket's clock has stopped. @param why the event's reason */
record ClockStopped(String number, ClockKind kind, String why) {}
