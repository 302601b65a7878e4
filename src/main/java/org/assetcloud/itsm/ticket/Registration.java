package org.assetcloud.itsm.ticket;

/** What a caller says when registering a ticket, as it was typed; null is absent. Names are those of the contract's fields. */
public record Registration(
    String category, String channel, String severity, String title, String description, String requesterName, String requesterUnit,
    String requesterKind, String requesterPhone, Boolean callAnswered, String reportedAt, String lateEntryReason) {}
