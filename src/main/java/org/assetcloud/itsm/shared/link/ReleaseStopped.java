package org.assetcloud.itsm.shared.link;

/**
 * A release must not take place as planned, because its plan was refused or is unsigned at its time; published in that transaction.
 *
 * @param reason a Chinese sentence
 */
public record ReleaseStopped(String change, String reason) {}
