package org.assetcloud.itsm.people.account;

import java.time.Clock;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.account.AccountState.Disabled;
import org.springframework.stereotype.Component;

/** Puts an account out of use with the roles it has, on record with who did it and why (R7.1). Whether it may be is decided by who calls. */
@Component
class DisableAccount {

  private final AccountStates states;
  private final TakeRoles takeRoles;
  private final CurrentUser person;
  private final Clock clock;

  DisableAccount(AccountStates states, TakeRoles takeRoles, CurrentUser person, Clock clock) {
    this.states = states;
    this.takeRoles = takeRoles;
    this.person = person;
    this.clock = clock;
  }

  /** @param state as it was locked */
  void disable(Account account, AccountState state, String reason) {
    states.store(state.with(new Disabled(clock.instant(), person.id(), reason, account.roles())));
    takeRoles.from(account.id(), account.roles());
  }
}
