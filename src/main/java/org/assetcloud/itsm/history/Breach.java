package org.assetcloud.itsm.history;

import java.time.Instant;

/**
 * Something that was done against the rules; each kind is kept once for a record.
 *
 * @param kind as the feature of the record names it
 */
public record Breach(String kind, Instant at, String text) {}
