package org.assetcloud.itsm.ticket.process;

import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.LadderTable;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.escalation.EscalationAction;
import org.assetcloud.itsm.ticket.escalation.LadderLevel;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The deployed {@code escalationLadder.dmn}, in the version that is the latest when it is asked. */
@Component
class DmnLadderTable implements LadderTable {

  private final DecisionService decisions;
  private final Unrestricted unrestricted;

  DmnLadderTable(@Lazy DecisionService decisions, Unrestricted unrestricted) {
    this.decisions = decisions;
    this.unrestricted = unrestricted;
  }

  @Override
  public List<LadderLevel> levels(ClockKind clock, CalendarKind calendar, Severity severity) {
    VariableMap inputs = Variables.putValue("clock", clock.name()).putValue("calendar", calendar.name())
        .putValue("severity", severity.name());
    return unrestricted.call(() -> decisions.evaluateDecisionTableByKey("escalationLadder", inputs)).getResultList().stream()
        .map(DmnLadderTable::level).toList();
  }

  private static LadderLevel level(Map<String, Object> row) {
    return new LadderLevel((String) row.get("level"), Role.of((String) row.get("role")), EscalationAction.valueOf((String) row.get("action")));
  }
}
