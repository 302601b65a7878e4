package org.assetcloud.itsm.people.account;

import java.time.Clock;
import org.assetcloud.itsm.people.account.AccountState.Disabled;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The security officer enables a disabled account (R7.1): it has again the roles it had, which have been confirmed. */
@Component
public class EnableAccount {

  private final OfficersHand officer;
  private final AccountStates states;
  private final Accounts accounts;
  private final Clock clock;

  EnableAccount(OfficersHand officer, AccountStates states, Accounts accounts, Clock clock) {
    this.officer = officer;
    this.states = states;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** @throws Conflict where it is not disabled */
  @Transactional
  public void enable(String id, String reason) {
    officer.on(id, "启用账号");
    Text.reason("reason", "启用的理由", reason, CloseAccount.LONGEST_REASON);
    AccountState state = states.lock(id);
    Disabled disabled = state.disabled();
    if (disabled == null) {
      throw new Conflict("account-enabled", "该账号没有停用。");
    }
    states.store(state.with(null).usedSince(clock.instant()));
    disabled.roles().forEach(role -> accounts.give(id, role));
  }
}
