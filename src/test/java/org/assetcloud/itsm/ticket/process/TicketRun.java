package org.assetcloud.itsm.ticket.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assetcloud.itsm.testing.TestClock;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes tickets through their model, step by named step and timer by named timer. */
@Component
@Profile("test")
class TicketRun {

  private final ProcessEngine engine;
  private final TestClock time;

  TicketRun(ProcessEngine engine, TestClock time) {
    this.engine = engine;
    this.time = time;
  }

  /** One ticket on its way. */
  final class Run {

    private final ProcessInstance instance;

    private Run(ProcessInstance instance) {
      this.instance = instance;
    }

    String number() {
      return instance.getBusinessKey();
    }

    String instanceId() {
      return instance.getId();
    }

    Run complete(String task, Map<String, Object> answers) {
      engine.getTaskService().complete(open(task).getId(), answers);
      return this;
    }

    Run claim(String task, String person) {
      engine.getTaskService().claim(open(task).getId(), person);
      return this;
    }

    /** Moves the clock to the timer's due date and fires it; says when that was. */
    Instant fire(String timer) {
      Job job = timer(timer);
      Instant due = job.getDuedate().toInstant();
      time.set(due);
      engine.getManagementService().executeJob(job.getId());
      return due;
    }

    /** Fires the timer at another moment than its own. */
    void fireAt(String timer, String wallTime) {
      Job job = timer(timer);
      time.set(at(wallTime));
      engine.getManagementService().executeJob(job.getId());
    }

    Instant due(String timer) {
      return timer(timer).getDuedate().toInstant();
    }

    List<String> timers() {
      return engine.getManagementService().createJobQuery().processInstanceId(instance.getId()).list().stream()
          .map(job -> engine.getManagementService().createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult()
              .getActivityId()).toList();
    }

    List<String> openTasks() {
      return engine.getTaskService().createTaskQuery().processInstanceId(instance.getId()).list().stream()
          .map(Task::getTaskDefinitionKey).sorted().toList();
    }

    Task open(String task) {
      return engine.getTaskService().createTaskQuery().processInstanceId(instance.getId()).taskDefinitionKey(task).singleResult();
    }

    /** Which roles may take the task. */
    List<String> mayTake(String task) {
      return engine.getTaskService().getIdentityLinksForTask(open(task).getId()).stream().map(IdentityLink::getGroupId)
          .filter(group -> group != null).toList();
    }

    /** The end events reached so far, in their order. */
    List<String> ends() {
      return engine.getHistoryService().createHistoricActivityInstanceQuery().processInstanceId(instance.getId())
          .orderPartiallyByOccurrence().asc().list().stream()
          .filter(one -> one.getActivityType().toLowerCase(Locale.ROOT).contains("endevent"))
          .map(HistoricActivityInstance::getActivityId).toList();
    }

    boolean ended() {
      return engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(instance.getId()).count() == 0;
    }

    private Job timer(String activity) {
      Job job = engine.getManagementService().createJobQuery().processInstanceId(instance.getId()).activityId(activity).singleResult();
      assertThat(job).as("timer %s of %s", activity, number()).isNotNull();
      return job;
    }
  }

  /** A fault that is reported at this moment. */
  Run fault(String wallTime, String severity) {
    return report(wallTime, "FAULT", severity);
  }

  Run report(String wallTime, String category, String severity) {
    time.set(at(wallTime));
    VariableMap said = Variables.createVariables().putValue("category", category).putValue("channel", "PHONE")
        .putValue("severity", severity).putValue("title", "无法登录").putValue("description", "提示密码错误")
        .putValue("requesterName", "张三").putValue("requesterUnit", "某预算单位");
    return new Run(engine.getRuntimeService().startProcessInstanceByKey(TicketHandling.KEY, said));
  }

  /** A ticket that something else started. */
  Run of(String number) {
    return new Run(engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number)
        .processDefinitionKey(TicketHandling.KEY).singleResult());
  }

  void resetTime() {
    time.reset();
  }
}
