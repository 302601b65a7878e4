package org.assetcloud.itsm.people.account;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody in again who guessed too often or forgot the password (R7.1). */
@Component
public class ReopenAccount {

  private final OfficersHand officer;
  private final Accounts accounts;
  private final AccountStates states;
  private final AccountSessions sessions;
  private final TellOfReset tellOfReset;

  ReopenAccount(OfficersHand officer, Accounts accounts, AccountStates states, AccountSessions sessions, TellOfReset tellOfReset) {
    this.officer = officer;
    this.accounts = accounts;
    this.states = states;
    this.sessions = sessions;
    this.tellOfReset = tellOfReset;
  }

  @Transactional
  public void unlock(String id) {
    accounts.unlock(officer.on(id, "解锁账号").id());
  }

  /**
   * Ends the account's sessions; those who should know of it are told.
   *
   * @return the one-time password; it is kept nowhere
   */
  @Transactional
  public String resetPassword(String id) {
    Account account = officer.on(id, "重置密码");
    AccountState state = states.lock(id);
    String password = OneTimePasswords.make(account);
    accounts.changePassword(id, password);
    accounts.unlock(id);
    states.store(state.withOneTimePassword(true));
    sessions.endAll(id, null);
    tellOfReset.tell(account);
    return password;
  }
}
