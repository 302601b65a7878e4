package org.assetcloud.itsm.plan.desk;

import java.time.Instant;

/** A plan tried out before it is needed. */
public record Drill(Instant heldAt, String participants, String findings, boolean passed, int version, String by, Instant at) {}
