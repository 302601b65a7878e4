package org.assetcloud.itsm.ticket.persistence;

import java.time.Instant;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.escalation.Escalation;
import org.assetcloud.itsm.ticket.escalation.EscalationAction;

/** A row of {@code ticket_escalation}. */
record EscalationRow(
    String number, ClockKind clock, int cycle, String level, String ladderRole, String role, EscalationAction action, Instant dueAt,
    Instant actedAt, String reason) {

  static EscalationRow of(Escalation one) {
    return new EscalationRow(one.number(), one.clock(), one.cycle(), one.level(), one.ladderRole().id(), one.role().id(), one.action(),
        one.dueAt(), one.actedAt(), one.reason());
  }

  Escalation escalation() {
    return new Escalation(number, clock, cycle, level, Role.of(ladderRole), Role.of(role), action, dueAt, actedAt, reason);
  }
}
