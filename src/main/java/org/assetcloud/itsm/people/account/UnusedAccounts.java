package org.assetcloud.itsm.people.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.signin.SignIns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Disables accounts that nobody has signed in to for as many days as the rule says (R7.1). Never those that are lasting, nor the last member of a
 * role that must have one.
 */
@Component
public class UnusedAccounts {

  private static final int AT_A_TIME = 200;

  private final Accounts accounts;
  private final AccountStates states;
  private final SignIns signIns;
  private final CloseAccount closeAccount;
  private final List<LastingAccounts> lasting;
  private final Clock clock;

  UnusedAccounts(
      Accounts accounts, AccountStates states, SignIns signIns, CloseAccount closeAccount, List<LastingAccounts> lasting, Clock clock) {
    this.accounts = accounts;
    this.states = states;
    this.signIns = signIns;
    this.closeAccount = closeAccount;
    this.lasting = lasting;
    this.clock = clock;
  }

  @Transactional
  public void disable() {
    int days = states.unusedDays();
    List<Account> some;
    for (long offset = 0; !(some = accounts.list(offset, AT_A_TIME)).isEmpty(); offset += AT_A_TIME) {
      List<String> ids = some.stream().map(Account::id).toList();
      Map<String, AccountState> stateOf = states.of(ids);
      Map<String, Instant> signedIn = signIns.last(ids);
      some.stream().filter(account -> stateOf.get(account.id()).disabled() == null)
          .filter(account -> lasting.stream().noneMatch(each -> each.include(account.id())))
          .forEach(account -> check(account, stateOf.get(account.id()), signedIn.get(account.id()), days));
    }
  }

  private void check(Account account, AccountState state, Instant signedIn, int days) {
    Instant used = Stream.of(signedIn, state.usedSince()).filter(Objects::nonNull).max(Instant::compareTo).orElse(null);
    if (used == null) {
      states.store(states.lock(account.id()).usedSince(clock.instant()));
    } else if (used.plus(Duration.ofDays(days)).isBefore(clock.instant()) && closeAccount.lastOf(account).isEmpty()) {
      closeAccount.close(account, states.lock(account.id()), "连续 %d 天没有登录，由系统自动停用。".formatted(days));
    }
  }
}
