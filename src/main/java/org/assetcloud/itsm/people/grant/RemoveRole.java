package org.assetcloud.itsm.people.grant;

import java.util.List;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.account.AccountState;
import org.assetcloud.itsm.people.account.AccountStates;
import org.assetcloud.itsm.people.account.Accounts;
import org.assetcloud.itsm.people.account.TakeRoles;
import org.assetcloud.itsm.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The security officer takes a role away: at once, and without anybody's confirmation (R7.1). */
@Component
public class RemoveRole {

  private final RoleOfficer officer;
  private final AccountStates states;
  private final Accounts accounts;
  private final RequestRecord record;
  private final TakeRoles takeRoles;

  RemoveRole(RoleOfficer officer, AccountStates states, Accounts accounts, RequestRecord record, TakeRoles takeRoles) {
    this.officer = officer;
    this.states = states;
    this.accounts = accounts;
    this.record = record;
    this.takeRoles = takeRoles;
  }

  /** A disabled account does not get it back any more. @throws NotFound where it does not hold the role, or there is no such account */
  @Transactional
  public void remove(String account, Role role) {
    officer.check(account);
    AccountState state = states.lock(account);
    boolean kept = state.disabled() != null && state.disabled().roles().contains(role);
    if (!kept && !accounts.find(account).orElseThrow(RoleHolders::unknown).roles().contains(role)) {
      throw new NotFound("role-not-held", "该账号没有“%s”角色。".formatted(role.label()));
    }
    record.removed(account, role);
    if (kept) {
      states.store(state.with(state.disabled().without(role)));
    } else {
      takeRoles.from(account, List.of(role));
    }
  }
}
