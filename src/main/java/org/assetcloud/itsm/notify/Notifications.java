package org.assetcloud.itsm.notify;

import java.util.Collection;
import java.util.List;

/** The notifications on record. */
public interface Notifications {

  /** Those of the recipients who have been told of the event. */
  List<String> toldOf(String eventKey, Collection<String> recipients);

  void add(Collection<String> recipients, Announcement announcement);
}
