package org.assetcloud.itsm.notify.persistence;

import java.util.Collection;
import java.util.List;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.Notifications;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisNotifications implements Notifications {

  private final NotificationMapper mapper;

  MyBatisNotifications(NotificationMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<String> toldOf(String eventKey, Collection<String> recipients) {
    return mapper.toldOf(eventKey, recipients);
  }

  @Override
  public void add(Collection<String> recipients, Announcement announcement) {
    mapper.insert(recipients, announcement);
  }

  /** Nearly always nobody has been told before, so that is tried first; the row of each person and event is unique. */
  @Override
  public List<String> tell(Collection<String> recipients, Announcement announcement) {
    try {
      add(recipients, announcement);
      return List.copyOf(recipients);
    } catch (DuplicateKeyException someAreTold) {
      return Notifications.super.tell(recipients, announcement);
    }
  }
}
