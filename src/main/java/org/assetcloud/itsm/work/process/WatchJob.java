package org.assetcloud.itsm.work.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.assetcloud.itsm.engine.job.RecurringJob;
import org.assetcloud.itsm.work.ReturnWork;
import org.assetcloud.itsm.work.WatchOverdue;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The watches over open tasks. */
@Component
class WatchJob extends RecurringJob<WatchJob.Watch> {

  static final String TYPE = "itsm-watch-tasks";

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
  protected List<Watch> all() {
    return List.of(Watch.values());
  }

  @Override
  protected Instant first(Watch watch) {
    return now();
  }

  @Override
  protected Instant act(Watch watch) {
    return switch (watch) {
      case OVERDUE -> overdue.tell();
      case RETURNED -> {
        returnWork.check();
        yield now().plus(WatchOverdue.LONGEST);
      }
    };
  }

  /** A task is due before the watch would look again. */
  void announce(CommandContext command, Date due) {
    armed(command, Watch.OVERDUE).stream().filter(job -> job.getDuedate().after(due)).forEach(job -> job.setDuedate(due));
  }

  @Override
  public Watch newConfiguration(String written) {
    return Watch.valueOf(written);
  }
}
