package org.assetcloud.itsm.ticket.report;

import java.time.Duration;
import java.time.Instant;

/**
 * How it stands at a moment.
 *
 * @param timerLag how long the longest overdue timer of the engine has waited
 */
public record Dashboard(Instant now, ClockRecords.Standing standing, long incidents, long dueTimers, Duration timerLag) {}
