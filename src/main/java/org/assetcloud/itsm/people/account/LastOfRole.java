package org.assetcloud.itsm.people.account;

import java.util.List;
import java.util.Optional;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.springframework.stereotype.Component;

/** Without a member of some roles nobody could ask for or confirm anything any more: their last one stays (R7.1). */
@Component
class LastOfRole {

  private static final List<Role> NEVER_EMPTY = List.of(Role.SECURITY_OFFICER, Role.BUREAU_OPERATOR);

  private final Members members;

  LastOfRole(Members members) {
    this.members = members;
  }

  /** The role of which the account is the only member and that must have one. */
  Optional<Role> of(Account account) {
    return account.roles().stream().filter(NEVER_EMPTY::contains).filter(role -> members.of(role).equals(List.of(account.id()))).findFirst();
  }
}
