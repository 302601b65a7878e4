package org.assetcloud.itsm.shared.link;

/** A release was carried out and its criteria are to be answered; published in the transaction of that step. */
public record ReleaseCarriedOut(String change) {}
