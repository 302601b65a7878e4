package org.assetcloud.itsm.ticket.process;

import org.camunda.bpm.engine.ManagementService;

/** The jobs of migrations, where no job executor runs. */
public final class MigrationRuns {

  private MigrationRuns() {}

  /** Runs them until nothing is left to do. */
  public static void carryOn(ManagementService management) {
    for (var jobs = management.createJobQuery().processDefinitionKey(TicketHandling.KEY).messages().list(); !jobs.isEmpty();
        jobs = management.createJobQuery().processDefinitionKey(TicketHandling.KEY).messages().list()) {
      jobs.forEach(job -> management.executeJob(job.getId()));
    }
  }
}
