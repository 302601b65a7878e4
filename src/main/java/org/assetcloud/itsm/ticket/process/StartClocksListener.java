package org.assetcloud.itsm.ticket.process;

import java.time.Duration;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.ticket.TicketClocks;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

@ProcessBean
class StartClocksListener implements ExecutionListener {

  private final TicketClocks clocks;

  StartClocksListener(TicketClocks clocks) {
    this.clocks = clocks;
  }

  @Override
  public void notify(DelegateExecution execution) {
    DmnDecisionResultEntries row = ((DmnDecisionResult) execution.getVariable("decisionResult")).getSingleResult();
    clocks.start(execution.getProcessBusinessKey(), new TicketClocks.Targets(CalendarKind.valueOf(row.getEntry("calendar")),
        Duration.parse(row.getEntry("response")), Duration.parse(row.getEntry("resolution")),
        version(execution.getProcessEngineServices().getRepositoryService())));
  }

  private static String version(RepositoryService repository) {
    return String.valueOf(repository.createDecisionDefinitionQuery().decisionDefinitionKey("ticketTargets").latestVersion()
        .singleResult().getVersion());
  }
}
