package org.assetcloud.itsm.engine.version;

import java.time.Instant;

/**
 * The running instances of one version of a process on their way to a newer one (R7.4).
 *
 * @param id null before it is stored
 * @param process key
 * @param fromDefinition the engine's id of the version
 * @param finishedAt null while it is under way
 */
public record Migration(
    Long id, String process, int fromVersion, int toVersion, String fromDefinition, String toDefinition, String reason, String askedBy,
    Instant askedAt, Instant finishedAt) {}
