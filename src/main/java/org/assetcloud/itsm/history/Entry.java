package org.assetcloud.itsm.history;

import java.time.Instant;

/**
 * Something that happened to a record.
 *
 * @param kind as the feature of the record names it
 * @param by user id, or {@code system}
 * @param internal not for whoever reported it
 * @param text in Chinese or in people's own words, kept whole
 */
public record Entry(String kind, Instant at, String by, boolean internal, String text) {}
