package org.assetcloud.itsm.engine.job;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.springframework.stereotype.Component;

/** Lets the engine run every {@link JobHandler} of the application, and begins those that recur. */
@Component
class OwnJobs extends AbstractProcessEnginePlugin {

  private final List<JobHandler<?>> jobs;

  OwnJobs(List<JobHandler<?>> jobs) {
    this.jobs = jobs;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    List<JobHandler> handlers = new ArrayList<>(jobs);
    if (configuration.getCustomJobHandlers() != null) {
      handlers.addAll(configuration.getCustomJobHandlers());
    }
    configuration.setCustomJobHandlers(handlers);
  }

  @Override
  public void postProcessEngineBuild(ProcessEngine engine) {
    ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    configuration.getCommandExecutorTxRequired().execute(command -> {
      command.getPropertyManager().acquireExclusiveLockForStartup();
      jobs.stream().filter(RecurringJob.class::isInstance).map(RecurringJob.class::cast).forEach(job -> job.begin(command));
      return null;
    });
  }
}
