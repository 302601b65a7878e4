package org.assetcloud.itsm.people.account.process;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.assetcloud.itsm.people.account.UnusedAccounts;
import org.assetcloud.itsm.shared.time.Zone;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The check of unused accounts as one timer of the engine that arms the next night's itself: of all nodes one works it off, and it follows the
 * engine's clock.
 */
@Component
class NightlyCheck extends AbstractProcessEnginePlugin implements JobHandler<NightlyCheck.Nothing> {

  static final String TYPE = "itsm-check-accounts";

  private static final LocalTime AT = LocalTime.of(3, 40);
  private static final int RETRIES = 3;

  private final UnusedAccounts unused;

  NightlyCheck(@Lazy UnusedAccounts unused) {
    this.unused = unused;
  }

  /** There is only one check. */
  record Nothing() implements JobHandlerConfiguration {

    @Override
    public String toCanonicalString() {
      return "";
    }
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    List<JobHandler> handlers = new ArrayList<>();
    if (configuration.getCustomJobHandlers() != null) {
      handlers.addAll(configuration.getCustomJobHandlers());
    }
    handlers.add(this);
    configuration.setCustomJobHandlers(handlers);
  }

  /** One node begins, once; what stopped after failing goes on with the next start. */
  @Override
  public void postProcessEngineBuild(ProcessEngine engine) {
    ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    configuration.getCommandExecutorTxRequired().execute(command -> {
      command.getPropertyManager().acquireExclusiveLockForStartup();
      List<JobEntity> armed = command.getJobManager().findJobsByConfiguration(TYPE, new Nothing().toCanonicalString(), null);
      if (armed.isEmpty()) {
        arm(command);
      }
      armed.stream().filter(job -> job.getRetries() == 0).forEach(job -> job.setRetries(RETRIES));
      return null;
    });
  }

  @Override
  public void execute(Nothing nothing, ExecutionEntity execution, CommandContext command, String tenantId) {
    unused.disable();
    arm(command);
  }

  private static void arm(CommandContext command) {
    ZonedDateTime now = ClockUtil.getCurrentTime().toInstant().atZone(Zone.SHANGHAI);
    ZonedDateTime tonight = now.with(AT);
    TimerEntity timer = new TimerEntity();
    timer.setJobHandlerType(TYPE);
    timer.setJobHandlerConfiguration(new Nothing());
    timer.setDuedate(Date.from((tonight.isAfter(now) ? tonight : tonight.plusDays(1)).toInstant()));
    command.getJobManager().schedule(timer);
  }

  @Override
  public String getType() {
    return TYPE;
  }

  @Override
  public Nothing newConfiguration(String written) {
    return new Nothing();
  }

  @Override
  public void onDelete(Nothing nothing, JobEntity job) {
    // what was disabled stands in our table
  }
}
