package org.assetcloud.itsm.engine.step;

import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.NotFound;
import org.assetcloud.itsm.shared.Refused;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.management.SetJobRetriesBuilderImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/**
 * What a person may do about the retries of jobs: let one that has failed be tried again, a few times. No retries at all, or another date,
 * would silence a deadline (R5.7). The software itself is not bound by that.
 */
class FailedJobRetries extends SetJobRetriesBuilderImpl {

  private static final int MOST = 5;

  private final Collisions collisions;

  FailedJobRetries(CommandExecutor commandExecutor, Collisions collisions, int retries) {
    super(commandExecutor, retries);
    this.collisions = collisions;
  }

  @Override
  public void execute() {
    collisions.retried(() -> commandExecutor.execute(command -> {
      if (Person.of(command) != null) {
        checked(command);
      }
      super.execute();
      return null;
    }));
  }

  private void checked(CommandContext command) {
    if (jobIds != null || jobDefinitionId != null) {
      Person.refused(command, "作业只能逐个重试，请选择一个失败的作业。");
    }
    JobEntity job = jobId == null ? null : command.getJobManager().findJobById(jobId);
    if (job == null) {
      throw new NotFound("job-unknown", "没有这个作业，可能已经执行。");
    }
    command.getProcessEngineConfiguration().getCommandCheckers().forEach(rights -> rights.checkUpdateRetriesJob(job));
    if (isDueDateSet) {
      throw Refused.field("dueDate", "作业的到期时间由时钟计算，不能改动，请只填写重试次数。");
    }
    if (retries < 1 || retries > MOST) {
      throw Refused.field("retries", "重试次数应为 1 到 %d。".formatted(MOST));
    }
    if (job.getRetries() > 0) {
      throw new Conflict("job-not-failed", "这个作业没有失败，会按时自动执行，不需要重试。");
    }
  }
}
