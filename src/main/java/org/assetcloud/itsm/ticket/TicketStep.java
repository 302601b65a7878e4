package org.assetcloud.itsm.ticket;

import static org.assetcloud.itsm.ticket.TicketStatus.AWAITING_CONFIRMATION;
import static org.assetcloud.itsm.ticket.TicketStatus.AWAITING_RESPONSE;
import static org.assetcloud.itsm.ticket.TicketStatus.IN_RESOLUTION;

import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;

/**
 * Where a ticket has to stand for each step of its work, which the contractor's people do (R5.5, R7.1). Every use case asks this table before
 * it acts, whoever calls it: a model decides the order of steps, never whether one is allowed (decision 0019). What may be done beside the
 * work is among the rights at the desk.
 */
public enum TicketStep {
  ROUTE("分派", AWAITING_RESPONSE),
  RESPOND("提交响应", AWAITING_RESPONSE),
  RESOLVE("提交处理结果", IN_RESOLUTION),
  CONFIRM("提交回访结果", AWAITING_CONFIRMATION);

  /** Those of the first line, and who stands in for them; never the bureau. */
  private static final Role[] WORKERS =
      {Role.SERVICE_DESK, Role.ENGINEER, Role.SPECIALIST, Role.TEAM_LEAD, Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR};

  private final String label;
  private final TicketStatus from;

  TicketStep(String label, TicketStatus from) {
    this.label = label;
    this.from = from;
  }

  /** Whether it is this step's time. */
  public boolean possible(Ticket ticket) {
    boolean routed = ticket.progress().hands().line() != null;
    return ticket.progress().status() == from && !(this == ROUTE && routed);
  }

  /**
   * @return the ticket, for which it is this step's time
   * @throws TicketEnded where nothing can be done about it any more
   * @throws Conflict where it waits for something else
   */
  public Ticket of(Ticket ticket) {
    if (!possible(ticket)) {
      TicketStatus status = ticket.stillOpen().progress().status();
      throw new Conflict("step-not-due", "工单 %s 现在%s，不能%s，请刷新待办列表。".formatted(ticket.number(), status.label(), label));
    }
    return ticket;
  }

  /**
   * As {@link #of(Ticket)}, for this person.
   *
   * @throws Forbidden for anybody who does not work on tickets
   */
  public Ticket of(Ticket ticket, CurrentUser person) {
    if (!person.itself() && !person.holds(WORKERS)) {
      throw new Forbidden("not-your-step", "工单 %s 由供应商的人员处理，您的角色不能%s。".formatted(ticket.number(), label));
    }
    return of(ticket);
  }
}
