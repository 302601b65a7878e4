package org.assetcloud.itsm.shared.link;

/**
 * A criterion of a release has failed, so that it is to be backed out at once; published in the transaction of the answer.
 *
 * @param reason a Chinese sentence
 */
public record ReleaseFailed(String change, String reason) {}
