package org.assetcloud.itsm.people.account;

import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.OwnPassword;
import org.assetcloud.itsm.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever is signed in changes the own password; with that it is no longer a one-time password. */
@Component
public class ChangeOwnPassword {

  private final Accounts accounts;
  private final AccountStates states;
  private final AccountSessions sessions;
  private final OwnPassword password;
  private final CurrentUser person;

  ChangeOwnPassword(Accounts accounts, AccountStates states, AccountSessions sessions, OwnPassword password, CurrentUser person) {
    this.accounts = accounts;
    this.states = states;
    this.sessions = sessions;
    this.password = password;
    this.person = person;
  }

  /**
   * A wrong present password counts like one at the sign-in page. The person's other sessions are over.
   *
   * @param session the one in which it is changed, null for a program
   * @throws Refused where the present password is wrong, or the new one is weak or the same
   */
  @Transactional
  public void change(String present, String wanted, String session) {
    Account account = accounts.find(person.id()).orElseThrow();
    if (present == null || present.isEmpty() || !password.matches(account.id(), present)) {
      throw Refused.field("current", "现在的密码不正确，或者连续输错五次以后已锁定 15 分钟。请输入您现在的登录密码；已锁定时请等 15 分钟，或请安全管理员解锁。");
    }
    Passwords.weakness(wanted, account.id(), account.name()).ifPresent(weakness -> {
      throw Refused.field("new", weakness);
    });
    if (wanted.equals(present)) {
      throw Refused.field("new", "新密码不能与现在的密码相同，请换一个。");
    }
    accounts.changePassword(account.id(), wanted);
    states.store(states.lock(account.id()).withOneTimePassword(false));
    sessions.endAll(account.id(), session);
  }
}
