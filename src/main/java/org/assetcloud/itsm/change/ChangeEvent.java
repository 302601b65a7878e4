package org.assetcloud.itsm.change;

import java.time.Instant;

/** One entry of a change's history, in Chinese or in people's own words; nothing is ever taken out of it. */
public record ChangeEvent(ChangeEventKind kind, Instant at, String by, String text) {}
