package org.assetcloud.itsm.shared.link;

/**
 * The back-out of a change failed, which is a major fault under this ticket.
 */
public record BackOutFailed(String change, String ticket) {}
