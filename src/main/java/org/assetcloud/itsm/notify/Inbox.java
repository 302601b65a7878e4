package org.assetcloud.itsm.notify;

import java.time.Instant;
import java.util.List;

/** The notifications of each person. */
public interface Inbox {

  /** Newest first. */
  List<Notification> of(String recipient, long offset, int size);

  long countOf(String recipient);

  /** Records when it was first read. @return whether the person has a notification of this id */
  boolean markRead(String recipient, long id, Instant at);
}
