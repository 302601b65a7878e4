package org.assetcloud.itsm.notify;

import java.time.Clock;
import org.assetcloud.itsm.people.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that a person has read a notification; reading it again changes nothing. */
@Component
public class ReadNotification {

  private final Inbox inbox;
  private final CurrentUser currentUser;
  private final Clock clock;

  ReadNotification(Inbox inbox, CurrentUser currentUser, Clock clock) {
    this.inbox = inbox;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** @throws NotificationUnknown also for one that is somebody else's */
  @Transactional
  public void read(long id) {
    if (!inbox.markRead(currentUser.id(), id, clock.instant())) {
      throw new NotificationUnknown(id);
    }
  }
}
