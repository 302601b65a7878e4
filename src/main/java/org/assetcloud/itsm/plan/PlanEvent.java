package org.assetcloud.itsm.plan;

import java.time.Instant;

/** One entry of a plan's history, in Chinese or in people's own words; nothing is ever taken out of it. */
public record PlanEvent(PlanEventKind kind, Instant at, String by, String text) {}
