package org.assetcloud.itsm.notify;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assetcloud.itsm.people.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells people of an event, each of them once, whatever roles they hold; part of the caller's transaction. Nobody is told what they have just
 * done themselves; an escalation is nobody's deed.
 */
@Component
public class TellPeople {

  private final Notifications notifications;
  private final CurrentUser person;
  private final ObjectProvider<Courier> couriers;

  TellPeople(Notifications notifications, CurrentUser person, ObjectProvider<Courier> couriers) {
    this.notifications = notifications;
    this.person = person;
    this.couriers = couriers;
  }

  /** @return those who had not been told before */
  public List<String> tell(Collection<String> recipients, Announcement announcement) {
    Set<String> untold = new LinkedHashSet<>(recipients);
    if (announcement.kind() != NotificationKind.ESCALATION) {
      untold.remove(person.id());
    }
    if (!untold.isEmpty()) {
      notifications.toldOf(announcement.eventKey(), untold).forEach(untold::remove);
    }
    if (!untold.isEmpty()) {
      notifications.add(untold, announcement);
      couriers.orderedStream().forEach(courier -> courier.take(untold, announcement));
    }
    return List.copyOf(untold);
  }
}
