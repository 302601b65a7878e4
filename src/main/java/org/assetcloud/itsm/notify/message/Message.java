package org.assetcloud.itsm.notify.message;

import java.time.Instant;
import org.assetcloud.itsm.notify.Announcement;

/**
 * What one person is to be sent by one channel.
 *
 * @param recipient user id; the address is looked up when it is sent
 * @param messageId the same for each attempt, so that a repetition can be recognised
 * @param since when it was queued, or queued again by hand; retries are counted from here
 * @param attempts begun since then
 * @param version counts the changes of its row
 */
public record Message(
    long id, Channel channel, String recipient, String messageId, Instant since, int attempts, int version, Announcement announcement) {

  /** As it is while it is being sent. */
  Message attempted() {
    return new Message(id, channel, recipient, messageId, since, attempts + 1, version + 1, announcement);
  }
}
