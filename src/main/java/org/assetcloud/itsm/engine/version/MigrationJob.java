package org.assetcloud.itsm.engine.version;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.springframework.stereotype.Component;

/**
 * A migration as jobs of the engine, one after the other: a node that dies leaves its job to the next, which goes on with what is left.
 */
@Component
class MigrationJob implements JobHandler<MigrationJob.Of> {

  static final String TYPE = "itsm-migration";

  private final CarryOnMigration carryOnMigration;

  MigrationJob(CarryOnMigration carryOnMigration) {
    this.carryOnMigration = carryOnMigration;
  }

  /** Which migration a job is about. */
  record Of(long migration, String process) implements JobHandlerConfiguration {

    @Override
    public String toCanonicalString() {
      return migration + " " + process;
    }
  }

  /** Has the job executor begin as soon as the transaction is committed. The job is the process's own, with the rights of its jobs. */
  void send(long migration, String process, CommandContext command) {
    MessageEntity job = new MessageEntity();
    job.setJobHandlerType(TYPE);
    job.setJobHandlerConfiguration(new Of(migration, process));
    job.setProcessDefinitionKey(process);
    command.getJobManager().send(job);
  }

  @Override
  public String getType() {
    return TYPE;
  }

  @Override
  public void execute(Of of, ExecutionEntity execution, CommandContext command, String tenantId) {
    if (!carryOnMigration.carryOn(of.migration())) {
      send(of.migration(), of.process(), command);
    }
  }

  @Override
  public Of newConfiguration(String written) {
    String[] parts = written.split(" ", 2);
    return new Of(Long.parseLong(parts[0]), parts[1]);
  }

  @Override
  public void onDelete(Of of, JobEntity job) {
    // what is left to do stands in our tables
  }
}
