package org.assetcloud.itsm.engine.step;

import org.assetcloud.itsm.shared.NotFound;
import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/**
 * Jobs as people may run them. The engine counts even a refused execution as a failure of the job, so that anybody could use up the retries
 * of a deadline's timer; here the right is checked before the job is touched.
 */
class StepManagementService extends ManagementServiceImpl {

  StepManagementService(ProcessEngineConfigurationImpl configuration) {
    super(configuration);
  }

  @Override
  public void executeJob(String jobId) {
    commandExecutor.execute(command -> {
      JobEntity job = jobId == null ? null : command.getJobManager().findJobById(jobId);
      if (job == null) {
        throw new NotFound("job-unknown", "没有这个作业，可能已经执行。");
      }
      command.getProcessEngineConfiguration().getCommandCheckers().forEach(rights -> rights.checkUpdateJob(job));
      return null;
    });
    super.executeJob(jobId);
  }
}
