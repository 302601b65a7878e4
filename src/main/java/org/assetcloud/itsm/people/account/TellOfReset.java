package org.assetcloud.itsm.people.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.TellPeople;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.Side;
import org.springframework.stereotype.Component;

/**
 * Tells a person that the password was reset, and of an account of the bureau its leader as well: whoever resets a password could sign in with
 * it (R7.1).
 */
@Component
class TellOfReset {

  private final TellPeople tellPeople;
  private final Members members;
  private final Names names;
  private final CurrentUser person;
  private final Clock clock;

  TellOfReset(TellPeople tellPeople, Members members, Names names, CurrentUser person, Clock clock) {
    this.tellPeople = tellPeople;
    this.members = members;
    this.names = names;
    this.person = person;
    this.clock = clock;
  }

  void tell(Account account) {
    List<String> told = new ArrayList<>(List.of(account.id()));
    if (account.roles().stream().map(Role::side).anyMatch(Side.BUREAU::equals)) {
      told.addAll(members.of(Role.BUREAU_LEADER));
    }
    String officerName = names.of(List.of(person.id())).get(person.id());
    tellPeople.tell(told, new Announcement("PASSWORD-RESET/%s/%d".formatted(account.id(), clock.instant().getEpochSecond()),
        NotificationKind.INFORMATION, "账号", null, "安全管理员%s重置了账号 %s（%s）的密码。如果不是本人要求的，请立即联系安全管理员和采购人分管领导。"
            .formatted(officerName, account.id(), account.name()), clock.instant()));
  }
}
