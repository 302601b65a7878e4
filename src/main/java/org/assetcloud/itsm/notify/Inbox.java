package org.assetcloud.itsm.notify;

import java.time.Instant;
import java.util.List;

/** The notifications of each person. */
public interface Inbox {

  /**
   * Newest first.
   *
   * @param unread true for what has not been read only
   */
  List<Notification> of(String recipient, boolean unread, long offset, int size);

  /** How many {@link #of} has in all. */
  long countOf(String recipient, boolean unread);

  /** Records when it was first read. @return whether the person has a notification of this id */
  boolean markRead(String recipient, long id, Instant at);
}
