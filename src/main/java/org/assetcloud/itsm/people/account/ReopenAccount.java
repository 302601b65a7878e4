package org.assetcloud.itsm.people.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.TellPeople;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.Side;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody in again who guessed too often or forgot the password (R7.1). */
@Component
public class ReopenAccount {

  private final Accounts accounts;
  private final AccountStates states;
  private final AccountSessions sessions;
  private final OfficersHand officer;
  private final Members members;
  private final Names names;
  private final TellPeople tellPeople;
  private final CurrentUser person;
  private final Clock clock;

  ReopenAccount(
      Accounts accounts, AccountStates states, AccountSessions sessions, OfficersHand officer, Members members, Names names,
      TellPeople tellPeople, CurrentUser person, Clock clock) {
    this.accounts = accounts;
    this.states = states;
    this.sessions = sessions;
    this.officer = officer;
    this.members = members;
    this.names = names;
    this.tellPeople = tellPeople;
    this.person = person;
    this.clock = clock;
  }

  @Transactional
  public void unlock(String id) {
    accounts.unlock(officer.on(id, "解锁账号").id());
  }

  /**
   * Ends the account's sessions. The person is told, and of an account of the bureau its leader as well: whoever resets a password could sign in
   * with it.
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
    tell(account);
    return password;
  }

  private void tell(Account account) {
    List<String> told = new ArrayList<>(List.of(account.id()));
    if (account.roles().stream().map(Role::side).anyMatch(Side.BUREAU::equals)) {
      told.addAll(members.of(Role.BUREAU_LEADER));
    }
    String officerName = names.of(List.of(person.id())).get(person.id());
    tellPeople.tell(told, new Announcement("PASSWORD-RESET/%s/%d".formatted(account.id(), clock.instant().getEpochSecond()),
        NotificationKind.INFORMATION, "账号", null, "安全管理员%s重置了账号 %s（%s）的密码。如果不是本人要求的，请立即联系安全管理员和采购人分管领导。"
            .formatted(officerName, account.id(), account.name()), clock.instant()));
  }
}
