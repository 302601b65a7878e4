package org.assetcloud.itsm.change;

import java.time.Instant;

/** What was done against the rules; each kind is recorded once for a change. */
public record Violation(ViolationKind kind, Instant at, String text) {}
