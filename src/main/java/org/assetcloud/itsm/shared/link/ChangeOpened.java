package org.assetcloud.itsm.shared.link;

/** A change was opened for a ticket; published in the transaction that opened it. */
public record ChangeOpened(String change, String ticket) {}
