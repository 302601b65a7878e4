package org.assetcloud.itsm.notify.message.persistence;

import java.time.Instant;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.message.Channel;
import org.assetcloud.itsm.notify.message.Message;

/** A row of {@code outgoing_message} that waits, with the notification it is about. */
record MessageRow(
    long id, Channel channel, String recipient, String messageId, Instant since, int attempts, int version, String eventKey,
    NotificationKind kind, String number, String level, String text, Instant at) {

  Message message() {
    return new Message(id, channel, recipient, messageId, since, attempts, version,
        new Announcement(eventKey, kind, number, level, text, at));
  }
}
