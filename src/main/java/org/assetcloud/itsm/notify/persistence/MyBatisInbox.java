package org.assetcloud.itsm.notify.persistence;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.notify.Inbox;
import org.assetcloud.itsm.notify.Notification;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisInbox implements Inbox {

  private final InboxMapper mapper;

  MyBatisInbox(InboxMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<Notification> of(String recipient, boolean unread, long offset, int size) {
    return mapper.list(recipient, unread, offset, size);
  }

  @Override
  public long countOf(String recipient, boolean unread) {
    return mapper.count(recipient, unread);
  }

  @Override
  public boolean markRead(String recipient, long id, Instant at) {
    return mapper.markRead(recipient, id, at) > 0;
  }
}
