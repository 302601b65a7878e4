package org.assetcloud.itsm.engine.step;

import org.assetcloud.itsm.shared.NotFound;
import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.management.SetJobRetriesBuilderImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/**
 * Jobs as people may run them. The engine counts even a refused execution as a failure of the job, so that anybody could use up the retries
 * of a deadline's timer; here the right is checked before the job is touched.
 */
class StepManagementService extends ManagementServiceImpl {

  private final ProcessEngineConfigurationImpl configuration;
  private final Collisions collisions;

  StepManagementService(ProcessEngineConfigurationImpl configuration, Collisions collisions) {
    super(configuration);
    this.configuration = configuration;
    this.collisions = collisions;
  }

  @Override
  public void executeJob(String jobId) {
    if (configuration.getIdentityService().getCurrentAuthentication() != null) {
      collisions.retried(() -> commandExecutor.execute(command -> checked(command, jobId)));
    }
    super.executeJob(jobId);
  }

  @Override
  public SetJobRetriesBuilderImpl setJobRetries(int retries) {
    return new FailedJobRetries(commandExecutor, collisions, retries);
  }

  private Void checked(CommandContext command, String jobId) {
    JobEntity job = jobId == null ? null : command.getJobManager().findJobById(jobId);
    if (job == null) {
      throw new NotFound("job-unknown", "没有这个作业，可能已经执行。");
    }
    configuration.getCommandCheckers().forEach(rights -> rights.checkUpdateJob(job));
    return null;
  }
}
