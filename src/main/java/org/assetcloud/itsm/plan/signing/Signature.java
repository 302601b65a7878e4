package org.assetcloud.itsm.plan.signing;

import java.time.Instant;
import org.assetcloud.itsm.asking.Answers;
import org.assetcloud.itsm.asking.Decision;

/**
 * What a person said to a version of a plan (R4.1).
 *
 * @param byDeputy whether the seat's deputy gave it, for its own role
 * @param digest of what was signed
 * @param voidedAt when it stopped to count, null where it counts
 */
public record Signature(int version, int position, String person, boolean byDeputy, Decision decision, String comment, String digest, Instant at,
    Instant voidedAt) implements Answers.Given {}
