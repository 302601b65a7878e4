package org.assetcloud.itsm.ticket.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * What a clock shows at one instant.
 *
 * @param deadline null while a pause keeps it open
 * @param provisional whether a year that is not official was touched
 * @param stoppedAt null while the clock is alive
 * @param elapsed time counted so far, in the clock's calendar
 * @param remaining what is left of the target, zero once it is used up
 * @param amber whether the last quarter of the target is running
 */
public record ClockReading(
    ClockState state,
    Instant startedAt,
    Instant deadline,
    boolean provisional,
    Instant stoppedAt,
    Duration target,
    Duration elapsed,
    Duration remaining,
    boolean amber,
    ClockResult result) {}
