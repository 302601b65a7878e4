package org.assetcloud.itsm.change;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.TellPeople;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** Tells people about a change: what they have to do, what is late, what they should know. */
@Component
class TellOfChange {

  /** What a notification takes. */
  private static final int LONGEST = 900;

  private final TellPeople tellPeople;
  private final Members members;
  private final Clock clock;

  TellOfChange(TellPeople tellPeople, Members members, Clock clock) {
    this.tellPeople = tellPeople;
    this.members = members;
    this.clock = clock;
  }

  void work(Change change, String event, Collection<String> people, String wish) {
    tell(change, event, NotificationKind.ASSIGNMENT, null, people, wish);
  }

  void late(Change change, String event, String level, Collection<String> people, String what) {
    tell(change, event, NotificationKind.ESCALATION, level, people, what);
  }

  void know(Change change, String event, Collection<String> people, String what) {
    tell(change, event, NotificationKind.INFORMATION, null, people, what);
  }

  /** The members of these roles, each once. */
  List<String> of(Role... roles) {
    TreeSet<String> all = new TreeSet<>();
    Arrays.stream(roles).forEach(role -> all.addAll(members.of(role)));
    return List.copyOf(all);
  }

  private void tell(Change change, String event, NotificationKind kind, String level, Collection<String> people, String what) {
    tellPeople.tell(people, new Announcement("%s/%s".formatted(change.number(), event), kind, change.number(), level,
        Text.shortened("变更 %s（%s）%s".formatted(change.number(), Text.shortened(change.content().title(), 60), what), LONGEST), clock.instant()));
  }
}
