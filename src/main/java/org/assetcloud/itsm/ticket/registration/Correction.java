package org.assetcloud.itsm.ticket.registration;

/** What a caller says when correcting a ticket, as it was typed; null stays as it is, an empty kind or phone is taken away. */
public record Correction(
    String title, String requesterName, String requesterUnit, String requesterKind, String requesterPhone, String reason) {}
