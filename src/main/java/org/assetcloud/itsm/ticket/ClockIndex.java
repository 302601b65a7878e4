package org.assetcloud.itsm.ticket;

import java.time.Instant;

/**
 * What lists search by, computed from a clock's events; never read back as the truth.
 *
 * @param calendarVersion version of the working calendar it was computed with
 */
public record ClockIndex(String id, Instant deadline, boolean stopped, String calendarVersion) {}
