package org.assetcloud.itsm.engine.job;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Something that is done again and again, as one timer of the engine that arms the next one itself: of all nodes one works it off, and it
 * follows the engine's clock.
 *
 * @param <C> what is done; there is one timer of each
 */
public abstract class RecurringJob<C extends JobHandlerConfiguration> implements JobHandler<C> {

  private static final int RETRIES = 3;

  /** Whatever is to recur. */
  protected abstract List<C> all();

  /** When something acts that no timer is armed for yet. */
  protected abstract Instant first(C what);

  /** @return when it is to act again */
  protected abstract Instant act(C what);

  /** One node begins, once; what stopped after failing goes on with the next start. */
  final void begin(CommandContext command) {
    for (C what : all()) {
      List<JobEntity> armed = armed(command, what);
      if (armed.isEmpty()) {
        arm(command, what, first(what));
      }
      armed.stream().filter(job -> job.getRetries() == 0).forEach(job -> job.setRetries(RETRIES));
    }
  }

  @Override
  public final void execute(C what, ExecutionEntity execution, CommandContext command, String tenantId) {
    arm(command, what, act(what));
  }

  @Override
  public final void onDelete(C what, JobEntity job) {
    // what was done stands in our tables
  }

  protected final List<JobEntity> armed(CommandContext command, C what) {
    return command.getJobManager().findJobsByConfiguration(getType(), what.toCanonicalString(), null);
  }

  /** The engine's. */
  protected static Instant now() {
    return ClockUtil.getCurrentTime().toInstant();
  }

  private void arm(CommandContext command, C what, Instant at) {
    TimerEntity timer = new TimerEntity();
    timer.setJobHandlerType(getType());
    timer.setJobHandlerConfiguration(what);
    timer.setDuedate(Date.from(at));
    command.getJobManager().schedule(timer);
  }
}
