package org.assetcloud.itsm.people.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Disables an account that nobody has signed in to for as many days as the rule says, never the last member of a role that must have one
 * (R7.1). One that was never used counts from when that is first seen.
 */
@Component
class DisableUnused {

  private final AccountStates states;
  private final LastOfRole lastOfRole;
  private final DisableAccount disableAccount;
  private final Clock clock;

  DisableUnused(AccountStates states, LastOfRole lastOfRole, DisableAccount disableAccount, Clock clock) {
    this.states = states;
    this.lastOfRole = lastOfRole;
    this.disableAccount = disableAccount;
    this.clock = clock;
  }

  /** @param signedIn when somebody did last, null where nobody has */
  void check(Account account, AccountState state, Instant signedIn, int days) {
    Instant used = Stream.of(signedIn, state.usedSince()).filter(Objects::nonNull).max(Instant::compareTo).orElse(null);
    if (used == null) {
      states.store(states.lock(account.id()).usedSince(clock.instant()));
    } else if (used.plus(Duration.ofDays(days)).isBefore(clock.instant()) && lastOfRole.of(account).isEmpty()) {
      disableAccount.disable(account, states.lock(account.id()), "连续 %d 天没有登录，由系统自动停用。".formatted(days));
    }
  }
}
