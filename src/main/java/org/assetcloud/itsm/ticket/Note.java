package org.assetcloud.itsm.ticket;

import java.time.Instant;

/**
 * One entry of a ticket's history, in people's own words, kept whole (R5.5).
 *
 * @param by user id, or {@code system}
 * @param internal not for the requester
 */
public record Note(String number, NoteKind kind, Instant at, String by, boolean internal, String text) {}
