package org.assetcloud.itsm.ticket.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.asking.StaffedRole;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.Succession;
import org.assetcloud.itsm.people.program.Program;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.Problem;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketEnded;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.assetcloud.itsm.ticket.watch.TicketClocks;
import org.springframework.stereotype.Component;

/** Who may do what about a ticket now (R7.1): the same rules offer a step and refuse it. */
@Component
public class TicketRights {

  private final CurrentUser person;
  private final TicketClocks clocks;
  private final StaffedRole staffedRole;
  private final Clock clock;

  TicketRights(CurrentUser person, TicketClocks clocks, StaffedRole staffedRole, Clock clock) {
    this.person = person;
    this.clocks = clocks;
    this.staffedRole = staffedRole;
    this.clock = clock;
  }

  /** What the person may do about it now; a program never does anything to a ticket. */
  public List<TicketAction> of(TicketFile file) {
    if (Program.isOne(person.id())) {
      return List.of();
    }
    return Stream.of(TicketAction.values())
        .filter(action -> refusal(action, file.ticket(), file::clocks) == null).toList();
  }

  /**
   * @throws TicketEnded where nothing but a note is possible any more
   * @throws Forbidden where it is not this person's to do
   */
  public void check(TicketAction action, Ticket ticket) {
    Problem refusal = refusal(action, ticket, () -> clocks.of(ticket.number()));
    if (refusal != null) {
      throw refusal;
    }
  }

  /** @return null where the person may */
  private Problem refusal(TicketAction action, Ticket ticket, Supplier<List<ServiceClock>> read) {
    if (action != TicketAction.NOTE && !ticket.open()) {
      return new TicketEnded(ticket.number(), ticket.progress().status());
    }
    return switch (action) {
      case NOTE -> unless(!person.holds(Role.AUDITOR), "auditor-changes-nothing", "审计员只能查看工单，不能添加备注。");
      case CORRECT -> unless(person.holds(Role.SERVICE_DESK, Role.TEAM_LEAD) || registered(ticket) || has(ticket), "not-yours-to-correct",
          "只有工单 %s 的登记人、当前办理人、服务台和运维组长可以更正。".formatted(ticket.number()));
      case HAND_BACK -> unless(has(ticket), "not-the-assignee", "只有工单 %s 的当前办理人可以退回。".formatted(ticket.number()));
      case REASSIGN -> unless(person.holds(Role.TEAM_LEAD, Role.PROJECT_MANAGER), "leads-reassign", "只有运维组长或项目经理可以改派工单。");
      case CANCEL -> cancelling(ticket, read.get());
    };
  }

  /** Whoever could have missed the deadline does not decide that there is no ticket (R5.7). */
  private Problem cancelling(Ticket ticket, List<ServiceClock> ofTicket) {
    Set<ClockKind> missed = clocks.missed(ofTicket).keySet();
    if (!missed.isEmpty()) {
      return unless(decides(Role.PROJECT_MANAGER), "cancelling-after-breach", "工单 %s 的%s时限已经超过，只有项目经理可以撤销。".formatted(
          ticket.number(), missed.stream().map(ClockKind::label).collect(Collectors.joining("和"))));
    }
    return unless(decides(Role.TEAM_LEAD) || registered(ticket) && notYet(clocks.deadline(ofTicket, ClockKind.RESPONSE)), "not-yours-to-cancel",
        "登记人只能在响应时限内撤销工单 %s，之后请由运维组长撤销。".formatted(ticket.number()));
  }

  /** Where nobody holds the role, the next one of its side decides. */
  private boolean decides(Role role) {
    return person.holds(role)
        || person.holds(Succession.ofSide(role).toArray(Role[]::new)) && person.holds(staffedRole.forWork(role).role());
  }

  private boolean registered(Ticket ticket) {
    return person.id().equals(ticket.registeredBy());
  }

  private boolean has(Ticket ticket) {
    return person.id().equals(ticket.progress().assignee());
  }

  private boolean notYet(Instant due) {
    return due != null && !clock.instant().isAfter(due);
  }

  private static Problem unless(boolean allowed, String type, String message) {
    return allowed ? null : new Forbidden(type, message);
  }
}
