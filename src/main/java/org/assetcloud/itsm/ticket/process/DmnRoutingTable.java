package org.assetcloud.itsm.ticket.process;

import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.work.RoutingTable;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The deployed {@code ticketRouting.dmn}, in the version that is the latest when it is asked. */
@Component
class DmnRoutingTable implements RoutingTable {

  private final DecisionService decisions;
  private final Unrestricted unrestricted;

  DmnRoutingTable(@Lazy DecisionService decisions, Unrestricted unrestricted) {
    this.decisions = decisions;
    this.unrestricted = unrestricted;
  }

  @Override
  public Role firstLine(Category category, Severity severity) {
    VariableMap inputs = Variables.putValue(TicketHandling.CATEGORY, category.name()).putValue(TicketHandling.SEVERITY, severity.name());
    return Role.of(unrestricted.call(() -> decisions.evaluateDecisionTableByKey("ticketRouting", inputs))
        .getSingleResult().getEntry("assignedGroup"));
  }
}
