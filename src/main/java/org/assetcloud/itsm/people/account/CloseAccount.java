package org.assetcloud.itsm.people.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.RoleLost;
import org.assetcloud.itsm.people.account.AccountState.Disabled;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Disables an account and enables it again (R7.1). While it is disabled nobody signs in to it, its sessions are over, its roles have one
 * member less and open work returns; enabling gives back the roles it had, which have been confirmed.
 */
@Component
public class CloseAccount {

  private static final int LONGEST_REASON = 1000;
  /** Without a member of these nobody could ask for or confirm anything any more. */
  private static final List<Role> NEVER_EMPTY = List.of(Role.SECURITY_OFFICER, Role.BUREAU_OPERATOR);

  private final Accounts accounts;
  private final AccountStates states;
  private final AccountSessions sessions;
  private final OfficersHand officer;
  private final Members members;
  private final CurrentUser person;
  private final Clock clock;
  private final ApplicationEventPublisher publisher;

  CloseAccount(
      Accounts accounts, AccountStates states, AccountSessions sessions, OfficersHand officer, Members members, CurrentUser person, Clock clock,
      ApplicationEventPublisher publisher) {
    this.accounts = accounts;
    this.states = states;
    this.sessions = sessions;
    this.officer = officer;
    this.members = members;
    this.person = person;
    this.clock = clock;
    this.publisher = publisher;
  }

  /** @throws Conflict where it is disabled, or is the last member of a role that must have one */
  @Transactional
  public void disable(String id, String reason) {
    Account account = officer.on(id, "停用账号");
    String said = Text.reason("reason", "停用的理由", reason, LONGEST_REASON);
    AccountState state = states.lock(id);
    if (state.disabled() != null) {
      throw new Conflict("account-disabled", "该账号已经停用。");
    }
    lastOf(account).ifPresent(role -> {
      throw new Conflict("last-of-role", "该账号是“%s”唯一可用的人员，停用后无人可以办理。请先让其他人担任该角色。".formatted(role.label()));
    });
    close(account, state, said.strip());
  }

  /** The role of which the account is the only member and that must have one. */
  Optional<Role> lastOf(Account account) {
    return account.roles().stream().filter(NEVER_EMPTY::contains).filter(role -> members.of(role).equals(List.of(account.id()))).findFirst();
  }

  void close(Account account, AccountState state, String reason) {
    states.store(state.with(new Disabled(clock.instant(), person.id(), reason, account.roles())));
    account.roles().forEach(role -> accounts.take(account.id(), role));
    sessions.endAll(account.id(), null);
    publisher.publishEvent(new RoleLost(account.id()));
  }

  /** @throws Conflict where it is not disabled */
  @Transactional
  public void enable(String id, String reason) {
    officer.on(id, "启用账号");
    Text.reason("reason", "启用的理由", reason, LONGEST_REASON);
    AccountState state = states.lock(id);
    Disabled disabled = state.disabled();
    if (disabled == null) {
      throw new Conflict("account-enabled", "该账号没有停用。");
    }
    states.store(state.with(null).usedSince(clock.instant()));
    disabled.roles().forEach(role -> accounts.give(id, role));
  }
}
