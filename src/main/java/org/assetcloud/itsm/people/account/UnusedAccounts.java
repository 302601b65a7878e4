package org.assetcloud.itsm.people.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.people.signin.SignIns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks through all accounts for those that are not used any more (R7.1); never those that are lasting. */
@Component
public class UnusedAccounts {

  private static final int AT_A_TIME = 200;

  private final Accounts accounts;
  private final AccountStates states;
  private final SignIns signIns;
  private final List<LastingAccounts> lasting;
  private final DisableUnused disableUnused;

  UnusedAccounts(
      Accounts accounts, AccountStates states, SignIns signIns, List<LastingAccounts> lasting, DisableUnused disableUnused) {
    this.accounts = accounts;
    this.states = states;
    this.signIns = signIns;
    this.lasting = lasting;
    this.disableUnused = disableUnused;
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
          .forEach(account -> disableUnused.check(account, stateOf.get(account.id()), signedIn.get(account.id()), days));
    }
  }
}
