package org.assetcloud.itsm.worktime;

import java.time.Instant;

/**
 * A point in working time.
 *
 * @param provisional whether a year that is not official was touched on the way
 */
public record Deadline(Instant instant, boolean provisional) {}
