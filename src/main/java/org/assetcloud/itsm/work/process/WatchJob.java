package org.assetcloud.itsm.work.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.assetcloud.itsm.work.ReturnWork;
import org.assetcloud.itsm.work.WatchOverdue;
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
 * The watches over open tasks, each as one timer of the engine that arms the next one itself: of all nodes one works it off, and it follows
 * the engine's clock.
 */
@Component
class WatchJob implements JobHandler<WatchJob.Watch> {

  static final String TYPE = "itsm-watch-tasks";

  private static final int RETRIES = 3;

  private final WatchOverdue overdue;
  private final ReturnWork returnWork;

  WatchJob(@Lazy WatchOverdue overdue, @Lazy ReturnWork returnWork) {
    this.overdue = overdue;
    this.returnWork = returnWork;
  }

  /** What is looked for: due dates that passed, or work that lies with people who may not do it. There is one job of each. */
  enum Watch implements JobHandlerConfiguration {
    OVERDUE,
    RETURNED;

    @Override
    public String toCanonicalString() {
      return name();
    }
  }

  @Override
  public String getType() {
    return TYPE;
  }

  @Override
  public void execute(Watch watch, ExecutionEntity execution, CommandContext command, String tenantId) {
    arm(command, watch, switch (watch) {
      case OVERDUE -> overdue.tell();
      case RETURNED -> {
        returnWork.check();
        yield ClockUtil.getCurrentTime().toInstant().plus(WatchOverdue.LONGEST);
      }
    });
  }

  /** One node begins, once; what stopped after failing goes on with the next start. */
  void begin(CommandContext command) {
    for (Watch watch : Watch.values()) {
      List<JobEntity> armed = armed(command, watch);
      if (armed.isEmpty()) {
        arm(command, watch, ClockUtil.getCurrentTime().toInstant());
      }
      armed.stream().filter(job -> job.getRetries() == 0).forEach(job -> job.setRetries(RETRIES));
    }
  }

  /** A task is due before the watch would look again. */
  void announce(CommandContext command, Date due) {
    armed(command, Watch.OVERDUE).stream().filter(job -> job.getDuedate().after(due)).forEach(job -> job.setDuedate(due));
  }

  private static List<JobEntity> armed(CommandContext command, Watch watch) {
    return command.getJobManager().findJobsByConfiguration(TYPE, watch.toCanonicalString(), null);
  }

  private static void arm(CommandContext command, Watch watch, Instant at) {
    TimerEntity timer = new TimerEntity();
    timer.setJobHandlerType(TYPE);
    timer.setJobHandlerConfiguration(watch);
    timer.setDuedate(Date.from(at));
    command.getJobManager().schedule(timer);
  }

  @Override
  public Watch newConfiguration(String written) {
    return Watch.valueOf(written);
  }

  @Override
  public void onDelete(Watch watch, JobEntity job) {
    // what was told stands in our table
  }
}
