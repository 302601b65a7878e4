package org.assetcloud.itsm.notify;

import java.time.Instant;

/**
 * What people are told.
 *
 * @param eventKey names the event; nobody is told of one event twice
 * @param number the ticket's, change's or plan's number
 * @param level the ladder's level, null where it is no escalation
 * @param text Chinese, at most 1,000 characters
 */
public record Announcement(String eventKey, NotificationKind kind, String number, String level, String text, Instant at) {}
