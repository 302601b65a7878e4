package org.assetcloud.itsm.ticket.desk;

import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.Succession;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.escalation.Escalation;
import org.assetcloud.itsm.ticket.escalation.EscalationAction;
import org.springframework.stereotype.Component;

/** Who was asked to act on an escalation, and whoever follows that role, may say what is done about it (R5.7). */
@Component
class AskedToAct {

  private final Tickets tickets;
  private final CurrentUser person;

  AskedToAct(Tickets tickets, CurrentUser person) {
    this.tickets = tickets;
    this.person = person;
  }

  /**
   * @param escalation its {@link Escalation#question()}
   * @throws Conflict where nobody was asked to act on that level
   * @throws Forbidden for anybody who holds neither the role that was asked nor one that follows it
   */
  void check(String number, String escalation) {
    Role asked = asked(number, escalation);
    if (!person.itself() && !person.holds(Succession.of(asked).toArray(Role[]::new))) {
      throw new Forbidden("not-your-step", "工单 %s 的这次升级由%s处置，您的角色不能处置。".formatted(number, asked.label()));
    }
  }

  private Role asked(String number, String escalation) {
    return tickets.escalations(number).stream()
        .filter(one -> one.action() == EscalationAction.TASK && one.question().equals(escalation)).findFirst()
        .map(Escalation::role).orElseThrow(() -> new Conflict("step-not-due", "工单 %s 没有要处置的这次升级，请刷新待办列表。".formatted(number)));
  }
}
