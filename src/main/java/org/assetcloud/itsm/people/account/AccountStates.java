package org.assetcloud.itsm.people.account;

import java.util.Collection;
import java.util.Map;

/** The {@link AccountState} of each account. */
public interface AccountStates {

  AccountState of(String person);

  /** Those of several in one read; each has one. */
  Map<String, AccountState> of(Collection<String> persons);

  /** After how many days without a sign-in an account is disabled. */
  int unusedDays();

  /** Reads it, and lets nobody else decide about the account until the transaction ends. */
  AccountState lock(String person);

  /** In place of what was locked before. */
  void store(AccountState state);
}
