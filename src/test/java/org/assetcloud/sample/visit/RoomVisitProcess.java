package org.assetcloud.sample.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.assetcloud.itsm.engine.table.LatestTables;
import org.assetcloud.itsm.shared.form.FormValues;
import org.assetcloud.itsm.shared.number.DayNumbers;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.sample.visit.RoomVisit.Decision;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code roomVisit.bpmn} calls: one listener an outcome. */
@Configuration(proxyBeanMethods = false)
class RoomVisitProcess {

  @Bean
  @ProcessBean
  JavaDelegate askVisitDelegate(ArrangeVisits arrange, LatestTables tables, DayNumbers numbers, Clock clock) {
    return execution -> {
      String number = numbers.next(RoomVisitRecords.SERIES, LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI));
      RoomVisit visit = arrange.ask(FormValues.read(Submitted.whole(execution), RoomVisit.Request.class), number,
          urgent -> Duration.parse((String) tables.row("visitDeadlines", Map.of("urgent", urgent)).get("deadline")));
      execution.setProcessBusinessKey(visit.number());
      execution.setVariable("number", visit.number());
      execution.setVariable("title", visit.title());
    };
  }

  @Bean
  @ProcessBean
  TaskListener approveVisitListener(ArrangeVisits arrange) {
    return task -> arrange.decide(task.getExecution().getProcessBusinessKey(),
        Submitted.choice(task, "decision", Decision.class, "请选择：同意，或不同意。"), Submitted.text(task, "comment"));
  }

  @Bean
  @ProcessBean
  TaskListener visitLeftListener(ArrangeVisits arrange) {
    return task -> arrange.left(task.getExecution().getProcessBusinessKey());
  }
}
