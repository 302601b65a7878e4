package org.assetcloud.itsm.engine.silent;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Which timers are silent: due and without retries, due and suspended, moved though the record says that they are due, or gone though their
 * event still waits. One that is due, has retries left and is not suspended is none of them, however late: the job executor has it.
 */
@Component
class FindSilentTimers {

  private static final String NO_RETRIES = "没有重试次数";
  private static final String SUSPENDED = "被挂起";
  private static final String GONE = "已被删除";
  private static final String MOVED = "到期时间被改动";

  /** One read by the indexes of business keys and of the jobs of an execution. Timer events on the way have ids of their own kind. */
  private static final String OF_A_RECORD = """
      select e.* from ACT_RU_EXECUTION r join ACT_RU_EXECUTION e on e.PROC_INST_ID_ = r.ID_
      left join ACT_RU_JOB j on j.EXECUTION_ID_ = e.ID_
      where r.BUSINESS_KEY_ = #{number} and (
        (j.TYPE_ = 'timer' and j.DUEDATE_ <= #{now} and (j.RETRIES_ <= 0 or j.SUSPENSION_STATE_ <> 1))
        or (j.ID_ is null and e.IS_SCOPE_ = #{scope} and e.ACT_ID_ like 'timerEvent%'))""";

  private final ProcessEngine engine;

  FindSilentTimers(@Lazy ProcessEngine engine) {
    this.engine = engine;
  }

  /** The process instances of a record in which one has been silenced; not those where one was only moved, or is gone at the side of a task. */
  Set<String> instancesOf(String number) {
    Set<String> instances = new HashSet<>();
    engine.getRuntimeService().createNativeExecutionQuery().sql(OF_A_RECORD).parameter("number", number)
        .parameter("now", ClockUtil.getCurrentTime()).parameter("scope", true).list().stream().map(Execution::getProcessInstanceId)
        .forEach(instances::add);
    return instances;
  }

  /** Every process instance that runs. */
  List<String> instances() {
    return engine.getRuntimeService().createProcessInstanceQuery().list().stream().map(ProcessInstance::getId).toList();
  }

  /** Those of one process instance; within a command. */
  List<SilentTimer> in(String instance) {
    CommandContext command = Context.getCommandContext();
    List<ExecutionEntity> executions = command.getExecutionManager().findExecutionsByProcessInstanceId(instance);
    List<JobEntity> jobs = command.getJobManager().findJobsByProcessInstanceId(instance);
    String number = executions.stream().filter(each -> each.getId().equals(instance)).map(ExecutionEntity::getBusinessKey)
        .filter(Objects::nonNull).findFirst().orElse(instance);
    List<SilentTimer> silent = new ArrayList<>();
    for (Map.Entry<ScopeImpl, ExecutionEntity> scope : scopes(executions)) {
      TimerDeclarationImpl.getDeclarationsForScope(scope.getKey()).values().forEach(timer -> silent(number, scope.getValue(), timer, jobs)
          .forEach(silent::add));
    }
    return silent;
  }

  private Stream<SilentTimer> silent(String number, ExecutionEntity execution, TimerDeclarationImpl timer, List<JobEntity> jobs) {
    List<JobEntity> own = jobs.stream().filter(TimerEntity.class::isInstance)
        .filter(job -> execution.getId().equals(job.getExecutionId()) && timer.getActivityId().equals(job.getActivityId())).toList();
    if (own.isEmpty()) {
      return stillWaits(execution, timer) ? Stream.of(silent(number, execution, timer, null, GONE)) : Stream.empty();
    }
    return own.stream().map(job -> Map.entry(job.getId(), why(execution, timer, job))).filter(each -> !each.getValue().isEmpty())
        .map(each -> silent(number, execution, timer, each.getKey(), each.getValue()));
  }

  /** Empty where it acts of itself, or need not yet. */
  private static String why(ExecutionEntity execution, TimerDeclarationImpl timer, JobEntity job) {
    Date now = ClockUtil.getCurrentTime();
    if (job.getDuedate() == null || job.getDuedate().after(now)) {
      return onTheWay(execution, timer) && isDue(execution, timer, now) ? MOVED : "";
    }
    if (job.getRetries() <= 0) {
      return NO_RETRIES;
    }
    return job.getSuspensionState() == SuspensionState.ACTIVE.getStateCode() ? "" : SUSPENDED;
  }

  /** What the model says of it now; where the record has no answer any more, the timer need not act. */
  private static boolean isDue(ExecutionEntity execution, TimerDeclarationImpl timer, Date now) {
    TimerEntity asked = new TimerEntity();
    try {
      timer.resolveAndSetDuedate(execution, asked, false);
    } catch (RuntimeException unanswered) {
      return false;
    }
    return asked.getDuedate() != null && !asked.getDuedate().after(now);
  }

  private static boolean onTheWay(ExecutionEntity execution, TimerDeclarationImpl timer) {
    return timer.getActivityId().equals(execution.getActivityId());
  }

  /** A timer at the side of what goes on has no job either once it has acted; then it stands in the history. */
  private boolean stillWaits(ExecutionEntity execution, TimerDeclarationImpl timer) {
    return onTheWay(execution, timer) || timer.isInterruptingTimer() || engine.getHistoryService().createHistoricActivityInstanceQuery()
        .processInstanceId(execution.getProcessInstanceId()).activityId(timer.getActivityId()).count() == 0;
  }

  private static SilentTimer silent(String number, ExecutionEntity execution, TimerDeclarationImpl timer, String job, String why) {
    Object name = execution.getProcessDefinition().findActivity(timer.getActivityId()).getProperty("name");
    String called = name == null ? timer.getActivityId() : name.toString();
    return new SilentTimer(number, execution.getId(), timer.getActivityId(), called, job, why);
  }

  /** Each scope with the execution that is in it. */
  private static Set<Map.Entry<ScopeImpl, ExecutionEntity>> scopes(List<ExecutionEntity> executions) {
    Set<Map.Entry<ScopeImpl, ExecutionEntity>> scopes = new HashSet<>();
    executions.stream().filter(each -> each.getExecutions().isEmpty() && each.getActivity() != null).forEach(leaf ->
        leaf.createActivityExecutionMapping().forEach((scope, execution) -> scopes.add(Map.entry(scope, (ExecutionEntity) execution))));
    return scopes;
  }
}
