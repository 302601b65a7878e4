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
    List<String> told = untold.isEmpty() ? List.of() : notifications.tell(untold, announcement);
    if (!told.isEmpty()) {
      couriers.orderedStream().forEach(courier -> courier.take(told, announcement));
    }
    return told;
  }
}
