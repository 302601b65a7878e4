package org.assetcloud.itsm.shared.link;

/** A ticket is closed, cancelled or merged into another; published in the transaction that ended it. */
public record TicketConcluded(String ticket) {}
