package org.assetcloud.itsm.people.grant;

import java.util.List;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.account.AccountStates;
import org.assetcloud.itsm.people.account.Accounts;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.NotFound;
import org.springframework.stereotype.Component;

/** The accounts that can be given roles: those that exist and may be used. */
@Component
class RoleHolders {

  private final Accounts accounts;
  private final AccountStates states;

  RoleHolders(Accounts accounts, AccountStates states) {
    this.accounts = accounts;
    this.states = states;
  }

  /**
   * What the account holds, so that nobody else decides about it until the transaction ends.
   *
   * @throws Conflict where it is disabled
   * @throws NotFound where there is no such account
   */
  List<Role> held(String account) {
    if (states.lock(account).disabled() != null) {
      throw new Conflict("account-disabled", "该账号已经停用，启用以后才能申请或确认角色。");
    }
    return accounts.find(account).orElseThrow(RoleHolders::unknown).roles();
  }

  void give(String account, Role role) {
    accounts.give(account, role);
  }

  static NotFound unknown() {
    return new NotFound("account-unknown", "没有这个账号。");
  }
}
