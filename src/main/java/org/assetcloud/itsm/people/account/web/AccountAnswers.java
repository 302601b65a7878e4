package org.assetcloud.itsm.people.account.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.account.Account;
import org.assetcloud.itsm.people.account.AccountState;
import org.assetcloud.itsm.people.account.AccountStates;
import org.assetcloud.itsm.people.factor.SecondFactors;
import org.assetcloud.itsm.people.signin.SignIns;
import org.assetcloud.itsm.shared.time.Zone;
import org.springframework.stereotype.Component;

/** Accounts as they are answered, with what is known of them besides: read once for all of them. */
@Component
class AccountAnswers {

  private final AccountStates states;
  private final SignIns signIns;
  private final SecondFactors factors;

  AccountAnswers(AccountStates states, SignIns signIns, SecondFactors factors) {
    this.states = states;
    this.signIns = signIns;
    this.factors = factors;
  }

  record AccountAnswer(
      String id, String name, List<String> roles, String email, String phone, boolean oneTimePassword, boolean secondFactor,
      DisabledAnswer disabled, OffsetDateTime lastSignInAt) {}

  /** Roles are those that hold again once the account is enabled. */
  record DisabledAnswer(OffsetDateTime at, String by, String reason, List<String> roles) {

    static DisabledAnswer of(AccountState.Disabled disabled) {
      return disabled == null ? null : new DisabledAnswer(Zone.answer(disabled.at()), disabled.by(), disabled.reason(), ids(disabled.roles()));
    }
  }

  AccountAnswer of(Account account) {
    return of(List.of(account)).get(0);
  }

  List<AccountAnswer> of(List<Account> accounts) {
    List<String> ids = accounts.stream().map(Account::id).toList();
    Map<String, AccountState> stateOf = states.of(ids);
    Map<String, Instant> lastOf = signIns.last(ids);
    Set<String> enrolled = factors.enrolled(ids);
    return accounts.stream().map(account -> {
      AccountState state = stateOf.get(account.id());
      return new AccountAnswer(account.id(), account.name(), ids(account.roles()), account.contact().email(), account.contact().phone(),
          state.oneTimePassword(), enrolled.contains(account.id()), DisabledAnswer.of(state.disabled()), Zone.answer(lastOf.get(account.id())));
    }).toList();
  }

  private static List<String> ids(List<Role> roles) {
    return roles.stream().map(Role::id).toList();
  }
}
