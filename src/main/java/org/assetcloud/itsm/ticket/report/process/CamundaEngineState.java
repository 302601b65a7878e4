package org.assetcloud.itsm.ticket.report.process;

import java.time.Instant;
import java.util.Date;
import org.assetcloud.itsm.ticket.report.EngineState;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks under the person's own rights: a number never tells of what the lists of Cockpit hide. */
@Component
class CamundaEngineState implements EngineState {

  private final ProcessEngine engine;

  CamundaEngineState(@Lazy ProcessEngine engine) {
    this.engine = engine;
  }

  @Override
  public long incidents() {
    return engine.getRuntimeService().createIncidentQuery().count();
  }

  /** Those that were given up are incidents, those of suspended instances wait on purpose. */
  @Override
  public DueTimers dueTimers(Instant now) {
    Job longest = due(now).orderByJobDuedate().asc().listPage(0, 1).stream().findFirst().orElse(null);
    return longest == null ? new DueTimers(0, null) : new DueTimers(due(now).count(), longest.getDuedate().toInstant());
  }

  private JobQuery due(Instant now) {
    return engine.getManagementService().createJobQuery().timers().active().withRetriesLeft().duedateLowerThan(Date.from(now));
  }
}
