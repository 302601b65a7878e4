package org.assetcloud.itsm.ticket.process.step;

import java.time.Duration;
import java.util.Map;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.TableAnswer;
import org.assetcloud.itsm.engine.table.LatestTables;
import org.assetcloud.itsm.ticket.watch.TableGaps;
import org.assetcloud.itsm.ticket.watch.TicketClocks;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

@ProcessBean
class StartClocksListener implements ExecutionListener {

  private static final String TARGETS = "ticketTargets";

  private final TicketClocks clocks;
  private final TableGaps gaps;
  private final LatestTables tables;

  StartClocksListener(TicketClocks clocks, TableGaps gaps, LatestTables tables) {
    this.clocks = clocks;
    this.gaps = gaps;
    this.tables = tables;
  }

  @Override
  public void notify(DelegateExecution execution) {
    Map<String, Object> row = TableAnswer.row(execution, TARGETS, Map.of());
    clocks.start(execution.getProcessBusinessKey(), new TicketClocks.Targets(CalendarKind.valueOf((String) row.get("calendar")),
        Duration.parse((String) row.get("response")), Duration.parse((String) row.get("resolution")), String.valueOf(tables.latest(TARGETS).number())));
    if (Boolean.TRUE.equals(row.get("catchAll"))) {
      gaps.tell(execution.getProcessBusinessKey());
    }
  }
}
