package org.assetcloud.itsm.ticket.process.step;

import java.time.Duration;
import java.util.Map;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.engine.step.TableAnswer;
import org.assetcloud.itsm.ticket.watch.TableGaps;
import org.assetcloud.itsm.ticket.watch.TicketClocks;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.context.annotation.Lazy;

@ProcessBean
class StartClocksListener implements ExecutionListener {

  private final TicketClocks clocks;
  private final TableGaps gaps;
  private final RepositoryService repository;
  private final Unrestricted unrestricted;

  StartClocksListener(TicketClocks clocks, TableGaps gaps, @Lazy RepositoryService repository, Unrestricted unrestricted) {
    this.clocks = clocks;
    this.gaps = gaps;
    this.repository = repository;
    this.unrestricted = unrestricted;
  }

  @Override
  public void notify(DelegateExecution execution) {
    Map<String, Object> row = TableAnswer.row(execution, "ticketTargets", Map.of());
    clocks.start(execution.getProcessBusinessKey(), new TicketClocks.Targets(CalendarKind.valueOf((String) row.get("calendar")),
        Duration.parse((String) row.get("response")), Duration.parse((String) row.get("resolution")), version()));
    if (Boolean.TRUE.equals(row.get("catchAll"))) {
      gaps.tell(execution.getProcessBusinessKey());
    }
  }

  /** Everybody's tickets count by the same table, whether or not they may read it. */
  private String version() {
    return unrestricted.call(() -> String.valueOf(repository.createDecisionDefinitionQuery().decisionDefinitionKey("ticketTargets")
        .latestVersion().singleResult().getVersion()));
  }
}
