package org.assetcloud.itsm.shared.link;

/** The bureau lets an issue be that a ticket is about; published in the transaction that said so. The ticket itself goes on. */
public record IssueWaived(String ticket, String plan, String reason) {}
