package org.assetcloud.itsm.work.process;

import java.util.Date;
import org.assetcloud.itsm.engine.step.LastQuarter;
import org.assetcloud.itsm.work.WatchOverdue;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Announces to the watch what is near before it would look again; every other task costs nothing. */
@Component
class DueSoon extends AbstractBpmnParseListener implements TaskListener {

  private final WatchOverdue watch;
  private final WatchJob job;

  DueSoon(@Lazy WatchOverdue watch, WatchJob job) {
    this.watch = watch;
    this.job = job;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition().addBuiltInTaskListener(EVENTNAME_CREATE, this);
  }

  @Override
  public void notify(DelegateTask task) {
    if (task.getDueDate() == null) {
      return;
    }
    Date near = task.getFollowUpDate() == null ? LastQuarter.of(task.getCreateTime(), task.getDueDate()) : task.getFollowUpDate();
    boolean soon = near.toInstant().isBefore(ClockUtil.getCurrentTime().toInstant().plus(WatchOverdue.LONGEST));
    if (soon && watch.watches(task.getTaskDefinitionKey())) {
      job.announce(Context.getCommandContext(), near);
    }
  }
}
