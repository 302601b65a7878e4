package org.assetcloud.itsm.change.module;

import java.util.List;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.TellPeople;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.springframework.stereotype.Component;

/** Tells of modules that somebody misses. */
@Component
class TellOfModule {

  /** What the notification is about; the register has no number. */
  static final String NUMBER = "模块登记";

  private final TellPeople tellPeople;
  private final Members members;

  TellOfModule(TellPeople tellPeople, Members members) {
    this.tellPeople = tellPeople;
    this.members = members;
  }

  void owners(Announcement announcement) {
    tellPeople.tell(members.of(Role.PROCESS_OWNER), announcement);
  }

  void proposer(String person, Announcement announcement) {
    tellPeople.tell(List.of(person), announcement);
  }
}
