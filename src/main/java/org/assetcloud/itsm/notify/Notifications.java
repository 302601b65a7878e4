package org.assetcloud.itsm.notify;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The notifications on record. */
public interface Notifications {

  /** Those of the recipients who have been told of the event. */
  List<String> toldOf(String eventKey, Collection<String> recipients);

  /** @throws org.springframework.dao.DuplicateKeyException where one of them has been told; then nobody is */
  void add(Collection<String> recipients, Announcement announcement);

  /** Tells those who have not been told of the event. @return them, in their order */
  default List<String> tell(Collection<String> recipients, Announcement announcement) {
    Set<String> untold = new LinkedHashSet<>(recipients);
    toldOf(announcement.eventKey(), recipients).forEach(untold::remove);
    if (!untold.isEmpty()) {
      add(untold, announcement);
    }
    return List.copyOf(untold);
  }
}
