package org.assetcloud.itsm.ticket.trail;

import java.time.Instant;

/**
 * Something that was done, or that happened, about a ticket.
 *
 * @param by user id, or {@code system}
 * @param what in Chinese
 * @param detail in Chinese or in the words of the person; null where the first says it all
 */
public record TrailEntry(Instant at, String by, String what, String detail) {}
