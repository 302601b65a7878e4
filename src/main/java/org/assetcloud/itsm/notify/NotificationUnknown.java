package org.assetcloud.itsm.notify;

import org.assetcloud.itsm.shared.NotFound;

/** The person has no notification of this id. */
class NotificationUnknown extends NotFound {

  public NotificationUnknown(long id) {
    super("notification-unknown", "您没有编号为 %d 的通知，请核对。".formatted(id));
  }
}
