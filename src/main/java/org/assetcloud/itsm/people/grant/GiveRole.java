package org.assetcloud.itsm.people.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.assetcloud.itsm.asking.Conflicts;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.RoleLost;
import org.assetcloud.itsm.people.account.Account;
import org.assetcloud.itsm.people.account.AccountSessions;
import org.assetcloud.itsm.people.account.AccountState;
import org.assetcloud.itsm.people.account.AccountStates;
import org.assetcloud.itsm.people.account.Accounts;
import org.assetcloud.itsm.people.grant.RoleRequest.State;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.NotFound;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.number.DayNumbers;
import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.shared.time.Zone;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Four eyes for every role: the security officer asks, the bureau's operator confirms, neither for oneself (R7.1). The system administrator's
 * role cannot be asked for at all (R7.2), and some roles exclude each other.
 */
@Component
public class GiveRole {

  private static final int LONGEST_REASON = 1000;
  private static final int LONGEST_COMMENT = 4000;
  public static final String SERIES = "QX";

  private final Accounts accounts;
  private final AccountStates states;
  private final AccountSessions sessions;
  private final RoleRequests requests;
  private final RoleGrants grants;
  private final DayNumbers numbers;
  private final CurrentUser person;
  private final Clock clock;
  private final ApplicationEventPublisher publisher;

  GiveRole(
      Accounts accounts, AccountStates states, AccountSessions sessions, RoleRequests requests, RoleGrants grants, DayNumbers numbers,
      CurrentUser person, Clock clock, ApplicationEventPublisher publisher) {
    this.accounts = accounts;
    this.states = states;
    this.sessions = sessions;
    this.requests = requests;
    this.grants = grants;
    this.numbers = numbers;
    this.person = person;
    this.clock = clock;
    this.publisher = publisher;
  }

  /** @throws Conflict where the person holds the role, or holds or was asked for one that excludes it */
  @Transactional
  public RoleRequest ask(String account, Role role, String reason) {
    officerFor(account);
    if (role == Role.SYSTEM_ADMIN) {
      throw new Forbidden("system-admin-not-granted", "系统管理员权限不得授予他人。");
    }
    if (reason == null || reason.isBlank() || reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
      throw Refused.field("reason", "请说明授予角色的理由，不超过 %d 个字。".formatted(LONGEST_REASON));
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(existing(account).roles());
    usable(account);
    Stream.concat(ExclusiveRoles.ALL.stream(), Stream.of(role)).filter(each -> requests.find(account, each, State.PENDING).isPresent())
        .forEach(roles::add);
    if (roles.contains(role)) {
      throw new Conflict("role-asked-or-held", "该账号已有“%s”角色，或申请正在等待确认。".formatted(role.label()));
    }
    ExclusiveRoles.check(roles, role);
    RoleRequest asked = requests.add(RoleRequest.ask(account, role, reason.strip(), person.id(), clock.instant()).numbered(next()));
    grants.ask(asked.number(), title(role));
    return asked;
  }

  /** Asks for what was asked before there was a process for it. */
  @Transactional
  @EventListener(ApplicationReadyEvent.class)
  public void askUnnumbered() {
    requests.unnumbered().forEach(request -> {
      String number = next();
      if (requests.update(request.numbered(number))) {
        grants.ask(number, title(request.role()));
      }
    });
  }

  private static String title(Role role) {
    return "授予角色：" + role.label();
  }

  private String next() {
    return numbers.next(SERIES, LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI));
  }

  /** @throws Conflict where it has been answered, or the person by now holds a role that excludes it */
  @Transactional
  public RoleRequest answer(long id, RoleDecision decision, String comment) {
    RoleRequest answered = answer(requests.find(id).orElseThrow(GiveRole::unknown), decision, comment);
    if (answered.number() != null) {
      grants.answered(answered.number());
    }
    return answered;
  }

  /** The same by the task of its process, where a refusal says why. */
  public void decide(String number, RoleDecision decision, String comment) {
    if (decision == RoleDecision.REJECT) {
      Text.needed("comment", "不同意的理由", comment, LONGEST_COMMENT);
    }
    answer(requests.find(number).orElseThrow(GiveRole::unknown), decision, comment);
  }

  /** @throws Forbidden for whoever asked for the role, or shall hold it */
  public void checkAnswerer(String number, String by) {
    check(requests.find(number).orElseThrow(GiveRole::unknown), by);
  }

  private RoleRequest answer(RoleRequest request, RoleDecision decision, String comment) {
    if (!person.holds(Role.BUREAU_OPERATOR)) {
      throw new Forbidden("not-the-bureau-operator", "只有采购人信息科可以确认角色申请。");
    }
    check(request, person.id());
    String said = Text.optional("comment", "意见", comment, LONGEST_COMMENT);
    if (request.state() != State.PENDING) {
      throw answeredAlready();
    }
    boolean confirmed = decision == RoleDecision.APPROVE;
    if (confirmed) {
      usable(request.person());
      ExclusiveRoles.check(existing(request.person()).roles(), request.role());
    }
    RoleRequest answered = request.answered(confirmed ? State.CONFIRMED : State.DECLINED, person.id(), clock.instant(), said);
    store(answered);
    if (confirmed) {
      accounts.give(request.person(), request.role());
    }
    return answered;
  }

  private static void check(RoleRequest request, String by) {
    Conflicts.of(new Conflicts.Rule("four-eyes", person -> person.equals(request.person()) || person.equals(request.askedBy()),
        "不能确认本人的角色申请，也不能确认自己提出的申请。")).check(by);
  }

  private static NotFound unknown() {
    return new NotFound("role-request-unknown", "没有这个角色申请。");
  }

  /** Takes effect at once and needs nobody's confirmation; open work that the person may not do any more returns with it, and sessions are over. */
  @Transactional
  public void remove(String account, Role role) {
    officerFor(account);
    AccountState state = states.lock(account);
    boolean kept = state.disabled() != null && state.disabled().roles().contains(role);
    if (!kept && !existing(account).roles().contains(role)) {
      throw new NotFound("role-not-held", "该账号没有“%s”角色。".formatted(role.label()));
    }
    RoleRequest held = requests.find(account, role, State.CONFIRMED).orElseGet(() -> requests.add(
        RoleRequest.ask(account, role, "系统初始化时授予。", CurrentUser.SYSTEM, clock.instant())));
    store(held.removed(person.id(), clock.instant()));
    if (kept) {
      states.store(state.with(state.disabled().without(role)));
    } else {
      accounts.take(account, role);
      sessions.endAll(account, null);
      publisher.publishEvent(new RoleLost(account));
    }
  }

  private void officerFor(String account) {
    if (!person.holds(Role.SECURITY_OFFICER)) {
      throw new Forbidden("not-the-security-officer", "只有安全管理员可以申请或收回角色。");
    }
    if (person.id().equals(account)) {
      throw new Forbidden("four-eyes", "不能为本人申请或收回角色。");
    }
  }

  private Account existing(String account) {
    return accounts.find(account).orElseThrow(() -> new NotFound("account-unknown", "没有这个账号。"));
  }

  private void usable(String account) {
    if (states.lock(account).disabled() != null) {
      throw new Conflict("account-disabled", "该账号已经停用，启用以后才能申请或确认角色。");
    }
  }

  private void store(RoleRequest request) {
    if (!requests.update(request)) {
      throw answeredAlready();
    }
  }

  private static Conflict answeredAlready() {
    return new Conflict("role-request-answered", "该申请已被他人处理。");
  }
}
