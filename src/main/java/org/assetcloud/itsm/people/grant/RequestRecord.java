package org.assetcloud.itsm.people.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.grant.RoleRequest.State;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.number.DayNumbers;
import org.assetcloud.itsm.shared.time.Zone;
import org.springframework.stereotype.Component;

/** Writes down in the name of the person whose step it is who asked for a role, who answered and who took it away, each once (R7.1). */
@Component
class RequestRecord {

  private final RoleRequests requests;
  private final DayNumbers numbers;
  private final CurrentUser person;
  private final Clock clock;

  RequestRecord(RoleRequests requests, DayNumbers numbers, CurrentUser person, Clock clock) {
    this.requests = requests;
    this.numbers = numbers;
    this.person = person;
    this.clock = clock;
  }

  /** Under a number of its own. */
  RoleRequest asked(String account, Role role, String reason) {
    return requests.add(RoleRequest.ask(account, role, reason.strip(), person.id(), clock.instant()).numbered(next()));
  }

  /** Under a number from now on; empty where somebody else was faster. */
  Optional<RoleRequest> numbered(RoleRequest request) {
    RoleRequest numbered = request.numbered(next());
    return requests.update(numbered) ? Optional.of(numbered) : Optional.empty();
  }

  /** @throws Conflict where somebody else was faster */
  RoleRequest answered(RoleRequest request, RoleDecision decision, String said) {
    RoleRequest answered =
        request.answered(decision == RoleDecision.APPROVE ? State.CONFIRMED : State.DECLINED, person.id(), clock.instant(), said);
    store(answered);
    return answered;
  }

  /** Of a role that nobody had to ask for it says so. @throws Conflict where somebody else was faster */
  void removed(String account, Role role) {
    RoleRequest held = requests.find(account, role, State.CONFIRMED).orElseGet(() -> requests.add(
        RoleRequest.ask(account, role, "系统初始化时授予。", CurrentUser.SYSTEM, clock.instant())));
    store(held.removed(person.id(), clock.instant()));
  }

  static Conflict answeredAlready() {
    return new Conflict("role-request-answered", "该申请已被他人处理。");
  }

  private void store(RoleRequest request) {
    if (!requests.update(request)) {
      throw answeredAlready();
    }
  }

  private String next() {
    return numbers.next(RoleRequest.SERIES, LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI));
  }
}
