package org.assetcloud.itsm.work.process;

import java.time.Instant;
import java.util.Date;
import org.assetcloud.itsm.asking.TaskTerms;
import org.assetcloud.itsm.work.WatchOverdue;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Keeps with each new task from when on it is near, as the table of its feature says, which lists and cards go by; announces to the watch what
 * is near before it would look again.
 */
@Component
class DueSoon extends AbstractBpmnParseListener {

  private final WatchOverdue watch;
  private final WatchJob job;

  DueSoon(@Lazy WatchOverdue watch, WatchJob job) {
    this.watch = watch;
    this.job = job;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    String process = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
    ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition()
        .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, created -> keep(process, created));
  }

  private void keep(String process, DelegateTask task) {
    if (task.getDueDate() == null) {
      return;
    }
    if (task.getFollowUpDate() == null) {
      TaskTerms terms = watch.terms(process, task.getTaskDefinitionKey(), task.getExecution().getProcessBusinessKey());
      Instant near = terms.near(task.getCreateTime().toInstant(), task.getDueDate().toInstant());
      ((TaskEntity) task).setFollowUpDate(Date.from(near));
    }
    announce(task);
  }

  private void announce(DelegateTask task) {
    Date near = task.getFollowUpDate();
    boolean soon = near.toInstant().isBefore(ClockUtil.getCurrentTime().toInstant().plus(WatchOverdue.LONGEST));
    if (soon && watch.watches(task.getTaskDefinitionKey())) {
      job.announce(Context.getCommandContext(), near);
    }
  }
}
