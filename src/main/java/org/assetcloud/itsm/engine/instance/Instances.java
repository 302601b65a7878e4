package org.assetcloud.itsm.engine.instance;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.engine.step.SubmittedValues;
import org.assetcloud.itsm.shared.Conflict;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Starts the processes of records and tells them what happened, all under the number of the record, which is the business key of every
 * instance that works for it. What is done is part of the caller's transaction.
 */
@Component
public class Instances {

  private final ProcessEngine engine;
  private final Unrestricted unrestricted;

  Instances(@Lazy ProcessEngine engine, Unrestricted unrestricted) {
    this.engine = engine;
    this.unrestricted = unrestricted;
  }

  /**
   * As the person who acts, who needs the right to start it.
   *
   * @param said what its start form would submit
   * @return the number that the process gave
   */
  public String start(String process, Map<String, Object> said) {
    return runtime().createProcessInstanceByKey(process).setVariables(transients(said)).execute().getBusinessKey();
  }

  /** For the software itself, with values that no form may submit. @return the number that the process gave */
  public String startForTheSoftware(String process, Map<String, Object> said) {
    return unrestricted.call(() -> runtime().startProcessInstanceByKey(process, SubmittedValues.ofTheSoftware(said)).getBusinessKey());
  }

  /** By its message, whoever acts. @param kept variables that the instance keeps */
  public void startByMessage(String message, String number, Map<String, Object> kept) {
    unrestricted.run(() -> runtime().createMessageCorrelation(message).processInstanceBusinessKey(number).setVariables(kept)
        .correlateStartMessage());
  }

  /**
   * Tells those that wait for it.
   *
   * @throws Conflict where none does, as where a changed model never comes there
   */
  public void correlate(String number, String message) {
    if (!tell(number, message)) {
      throw new Conflict("process-does-not-wait", "%s 的流程现在不接收“%s”，请流程负责人检查流程模型。".formatted(number, message));
    }
  }

  /** Tells those that wait for it, if any do, and still do when it is their turn. @return whether any did */
  public boolean tell(String number, String message) {
    return unrestricted.call(() -> {
      List<Execution> waiting = waiting(number, message);
      for (int each = 0; each < waiting.size(); each++) {
        String execution = waiting.get(each).getId();
        if (each == 0 || runtime().createExecutionQuery().executionId(execution).messageEventSubscriptionName(message).count() > 0) {
          runtime().messageEventReceived(message, execution);
        }
      }
      return !waiting.isEmpty();
    });
  }

  /**
   * Tells one that waits for it, of this process before any other.
   *
   * @return whether any does
   */
  public boolean tellOne(String number, String message, String process) {
    return unrestricted.call(() -> {
      List<Execution> waiting = waiting(number, message);
      Optional<Execution> one = waiting.stream().filter(execution -> isOf(execution, process)).findFirst().or(() -> waiting.stream().findFirst());
      one.ifPresent(execution -> runtime().messageEventReceived(message, execution.getId()));
      return one.isPresent();
    });
  }

  /** What may be done to its tasks and instances whatever the person's own rights there are. */
  public void unrestricted(Runnable action) {
    unrestricted.run(action);
  }

  private boolean isOf(Execution execution, String process) {
    return runtime().createProcessInstanceQuery().processInstanceId(execution.getProcessInstanceId()).processDefinitionKey(process).count() > 0;
  }

  private List<Execution> waiting(String number, String message) {
    return runtime().createExecutionQuery().processInstanceBusinessKey(number).messageEventSubscriptionName(message).list();
  }

  /** The one open task of these steps. */
  public Optional<Task> open(String number, String... steps) {
    return unrestricted.call(() -> Optional.ofNullable(tasks().createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKeyIn(steps)
        .singleResult()));
  }

  /** Completes a task as the person who acts, who has to hold it. @param said what its form would submit */
  public void complete(Task task, Map<String, Object> said) {
    tasks().complete(task.getId(), transients(said));
  }

  /** Who holds an open task of the record, in the order of their ids. */
  public List<String> holders(String number) {
    return unrestricted.call(() -> tasks().createTaskQuery().processInstanceBusinessKey(number).taskAssigned().list().stream()
        .map(Task::getAssignee).distinct().sorted().toList());
  }

  /**
   * Sets the timers of an event anew, where they differ.
   *
   * @param event id of the event in the model
   * @param due asked only where there is one; the timer is given the date itself, since its expression would need executions that a timer of
   *     this very instant may have replaced
   */
  public void moveTimers(String number, String event, Supplier<Instant> due) {
    unrestricted.run(() -> runtime().createProcessInstanceQuery().processInstanceBusinessKey(number).list().forEach(instance ->
        engine.getManagementService().createJobQuery().processInstanceId(instance.getId()).activityId(event).list().forEach(job -> {
          Date next = Date.from(due.get());
          if (!next.equals(job.getDuedate())) {
            engine.getManagementService().setJobDuedate(job.getId(), next, false);
          }
        })));
  }

  private static VariableMap transients(Map<String, Object> said) {
    VariableMap values = Variables.createVariables();
    said.forEach((name, value) -> values.putValue(name, Variables.untypedValue(value, true)));
    return values;
  }

  private TaskService tasks() {
    return engine.getTaskService();
  }

  private RuntimeService runtime() {
    return engine.getRuntimeService();
  }
}
