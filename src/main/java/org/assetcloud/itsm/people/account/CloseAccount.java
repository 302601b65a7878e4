package org.assetcloud.itsm.people.account;

import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The security officer disables an account (R7.1). While it is disabled nobody signs in to it, its sessions are over, its roles have one
 * member less and open work returns.
 */
@Component
public class CloseAccount {

  static final int LONGEST_REASON = 1000;

  private final OfficersHand officer;
  private final AccountStates states;
  private final LastOfRole lastOfRole;
  private final DisableAccount disableAccount;

  CloseAccount(OfficersHand officer, AccountStates states, LastOfRole lastOfRole, DisableAccount disableAccount) {
    this.officer = officer;
    this.states = states;
    this.lastOfRole = lastOfRole;
    this.disableAccount = disableAccount;
  }

  /** @throws Conflict where it is disabled, or is the last member of a role that must have one */
  @Transactional
  public void close(String id, String reason) {
    Account account = officer.on(id, "停用账号");
    String said = Text.reason("reason", "停用的理由", reason, LONGEST_REASON);
    AccountState state = states.lock(id);
    if (state.disabled() != null) {
      throw new Conflict("account-disabled", "该账号已经停用。");
    }
    lastOfRole.of(account).ifPresent(role -> {
      throw new Conflict("last-of-role", "该账号是“%s”唯一可用的人员，停用后无人可以办理。请先让其他人担任该角色。".formatted(role.label()));
    });
    disableAccount.disable(account, state, said.strip());
  }
}
