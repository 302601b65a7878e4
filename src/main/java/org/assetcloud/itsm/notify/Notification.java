package org.assetcloud.itsm.notify;

import java.time.Instant;

/**
 * What one person was told.
 *
 * @param number the ticket's, change's or plan's number
 * @param level the ladder's level, null where it is no escalation
 * @param readAt when the person had read it, null until then
 */
public record Notification(long id, Instant at, NotificationKind kind, String number, String level, String text, Instant readAt) {}
