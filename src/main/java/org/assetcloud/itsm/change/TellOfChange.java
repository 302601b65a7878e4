package org.assetcloud.itsm.change;

import java.util.Collection;
import java.util.List;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.TellAbout;
import org.assetcloud.itsm.people.Role;
import org.springframework.stereotype.Component;

/** Tells people about a change: what they have to do, what is late, what they should know. */
@Component
public class TellOfChange {

  private final TellAbout tell;

  TellOfChange(TellAbout tell) {
    this.tell = tell;
  }

  public void work(Change change, String event, Collection<String> people, String wish) {
    tell.tell(thing(change), event, NotificationKind.ASSIGNMENT, null, people, wish);
  }

  public void late(Change change, String event, String level, Collection<String> people, String what) {
    tell.tell(thing(change), event, NotificationKind.ESCALATION, level, people, what);
  }

  public void know(Change change, String event, Collection<String> people, String what) {
    tell.tell(thing(change), event, NotificationKind.INFORMATION, null, people, what);
  }

  /** The members of these roles, each once. */
  public List<String> of(Role... roles) {
    return tell.of(roles);
  }

  private static TellAbout.Thing thing(Change change) {
    return new TellAbout.Thing("变更", change.number(), change.content().title());
  }
}
