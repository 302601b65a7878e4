package org.assetcloud.itsm.engine.silent;

import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.TellPeople;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.springframework.stereotype.Component;

/**
 * Has a silent timer act, or arms again one that is gone, and tells who runs the system that it was silent, once. What the timer would have
 * written is written as it always is, with the present moment and how late that is. Each is part of the caller's transaction; people are told
 * in one of its own, since of two that make up at once one collides at its end.
 */
@Component
class MakeUp {

  private final TellPeople tellPeople;
  private final Members members;
  private final Clock clock;

  MakeUp(TellPeople tellPeople, Members members, Clock clock) {
    this.tellPeople = tellPeople;
    this.members = members;
    this.clock = clock;
  }

  Outcome make(CommandContext command, SilentTimer timer) {
    if (handled(command, timer)) {
      return Outcome.HANDLED;
    }
    String job = timer.job() == null ? armed(command, timer) : timer.job();
    if (job != null) {
      new ExecuteJobsCmd(job, new JobFailureCollector(job)).execute(command);
    }
    return job == null ? Outcome.ARMED : Outcome.ACTED;
  }

  /** What became of it; {@code HANDLED}: somebody else has seen to it meanwhile. */
  enum Outcome { ACTED, ARMED, HANDLED, FAILED }

  void tell(SilentTimer timer, Outcome outcome) {
    switch (outcome) {
      case ACTED -> tell(timer, timer.key(), "现已补做");
      case ARMED -> tell(timer, timer.key(), "已重新设定，到时会执行");
      case FAILED -> tell(timer, timer.key() + ":failed", "补做没有成功，请在流程监控的“运行异常”中处理");
      case HANDLED -> { }
    }
  }

  /** Whether somebody else has seen to it meanwhile. */
  private static boolean handled(CommandContext command, SilentTimer timer) {
    if (timer.job() != null) {
      return command.getJobManager().findJobById(timer.job()) == null;
    }
    ExecutionEntity execution = command.getExecutionManager().findExecutionById(timer.execution());
    return execution == null || command.getJobManager().findTimersByExecutionId(timer.execution()).stream()
        .anyMatch(armed -> timer.activity().equals(armed.getActivityId()));
  }

  /** @return the job where it is due already, and may act at once */
  private String armed(CommandContext command, SilentTimer timer) {
    ExecutionEntity execution = command.getExecutionManager().findExecutionById(timer.execution());
    TimerDeclarationImpl declaration = execution.createActivityExecutionMapping().entrySet().stream()
        .filter(scope -> scope.getValue() == execution)
        .map(scope -> TimerDeclarationImpl.getDeclarationsForScope(scope.getKey()).get(timer.activity()))
        .filter(found -> found != null).findFirst().orElseThrow();
    execution.forceUpdate();
    TimerEntity armed = declaration.createTimerInstance(execution);
    return armed.getDuedate().toInstant().isAfter(clock.instant()) ? null : armed.getId();
  }

  private void tell(SilentTimer timer, String event, String what) {
    Set<String> told = new TreeSet<>(members.of(Role.SYSTEM_ADMIN));
    told.addAll(members.of(Role.PROJECT_MANAGER));
    tellPeople.tell(told, new Announcement(event, NotificationKind.INFORMATION, timer.number(), null,
        "%s 的定时任务“%s”%s，没有按时执行，%s。请查明是谁改动了定时任务。".formatted(timer.number(), timer.name(), timer.why(), what), clock.instant()));
  }
}
