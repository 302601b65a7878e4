package org.assetcloud.itsm.plan;

import java.time.Instant;

/** What was done against the rules; each kind is recorded once for a plan. */
public record PlanViolation(PlanViolationKind kind, Instant at, String text) {}
