package org.assetcloud.itsm.shared.link;

/**
 * The work of a release is over, with its verification or back-out; published in the transaction of that step.
 *
 * @param successful whether what was released stays
 */
public record ReleaseEnded(String change, boolean successful) {}
