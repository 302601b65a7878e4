package org.assetcloud.itsm.shared.link;

/**
 * A release will not take place as it was approved: signatures for it are void; published in the transaction that withdrew it.
 *
 * @param reason a Chinese sentence
 * @param ended whether it will not take place at all
 */
public record ReleaseWithdrawn(String change, String reason, boolean ended) {}
