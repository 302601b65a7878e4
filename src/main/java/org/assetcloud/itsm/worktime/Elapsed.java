package org.assetcloud.itsm.worktime;

import java.time.Duration;

/**
 * Working time between two instants.
 *
 * @param provisional whether a year that is not official was touched on the way
 */
public record Elapsed(Duration duration, boolean provisional) {}
