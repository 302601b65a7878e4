package org.assetcloud.itsm.plan.content;

import java.time.Instant;

/**
 * A version of a plan as it was submitted; signatures bind to its digest (R4.1).
 *
 * @param releaseAt the release it was written for
 * @param digest SHA-256 over number, version, change, release time and content, in hexadecimal
 */
public record PlanVersion(int version, String by, Instant at, Instant releaseAt, String digest, PlanContent content) {}
