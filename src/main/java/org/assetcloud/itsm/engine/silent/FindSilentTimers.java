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
 * Which timers are silent: due and without retries, due and suspended, or gone though their event still waits. One that has retries left
 * and is
 * not suspended is none of them, however late: the job executor has it.
 */
@Component
class FindSilentTimers {

  private static final String NO_RETRIES = "没有重试次数";
  private static final String SUSPENDED = "被挂起";
  private static final String GONE = "已被删除";

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

  /** The process instances of a record in which one has been silenced; not those where only a timer at the side of a task is gone. */
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
    Date now = ClockUtil.getCurrentTime();
    return own.stream().filter(job -> job.getDuedate() != null && !job.getDuedate().after(now)).flatMap(job -> {
      boolean spent = job.getRetries() <= 0;
      boolean suspended = job.getSuspensionState() != SuspensionState.ACTIVE.getStateCode();
      return spent || suspended ? Stream.of(silent(number, execution, timer, job.getId(), spent ? NO_RETRIES : SUSPENDED)) : Stream.empty();
    });
  }

  /** A timer at the side of what goes on has no job either once it has acted; then it stands in the history. */
  private boolean stillWaits(ExecutionEntity execution, TimerDeclarationImpl timer) {
    boolean onTheWay = timer.getActivityId().equals(execution.getActivityId());
    return onTheWay || timer.isInterruptingTimer() || engine.getHistoryService().createHistoricActivityInstanceQuery()
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
