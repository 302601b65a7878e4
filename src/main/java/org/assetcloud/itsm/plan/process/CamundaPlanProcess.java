package org.assetcloud.itsm.plan.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.plan.GoLiveRequest;
import org.assetcloud.itsm.plan.PlanChangedMeanwhile;
import org.assetcloud.itsm.plan.PlanProcess;
import org.assetcloud.itsm.plan.PlanRequest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A plan's process as an instance of {@code emergencyPlanSignoff.bpmn} and what it calls, all under the plan's number. */
@Component
class CamundaPlanProcess implements PlanProcess {

  private final ProcessEngine engine;
  private final Unrestricted unrestricted;
  private final SubmittedPlan submitted;
  private final PlanWatch watch;

  CamundaPlanProcess(@Lazy ProcessEngine engine, Unrestricted unrestricted, SubmittedPlan submitted, @Lazy PlanWatch watch) {
    this.engine = engine;
    this.unrestricted = unrestricted;
    this.submitted = submitted;
    this.watch = watch;
  }

  @Override
  public String start(GoLiveRequest request) {
    return runtime().createProcessInstanceByKey(PlanSignoff.KEY).setVariables(transients(request.values())).execute().getBusinessKey();
  }

  @Override
  public void submitDraft(String number, PlanRequest request) {
    Task draft = unrestricted.call(() -> engine.getTaskService().createTaskQuery().processInstanceBusinessKey(number)
        .taskDefinitionKey(PlanSigning.DRAFT).singleResult());
    if (draft == null) {
      throw new PlanChangedMeanwhile(number);
    }
    engine.getTaskService().complete(draft.getId(), transients(submitted.write(request)));
  }

  @Override
  public void revised(String number) {
    unrestricted.run(() -> {
      List<Execution> waiting = waiting(number, PlanSignoff.REVISED);
      Execution signing = waiting.stream().filter(this::ofSigning).findFirst().orElseGet(() -> waiting.get(0));
      runtime().messageEventReceived(PlanSignoff.REVISED, signing.getId());
    });
  }

  @Override
  public void stepsChanged(String number) {
    unrestricted.run(() -> {
      move(number, PlanSigning.STEP_DUE, watch::next);
      move(number, PlanSignoff.RELEASE_STOPS, watch::stops);
    });
  }

  @Override
  public void released(String number) {
    receive(number, PlanSignoff.RELEASED);
  }

  @Override
  public void releaseOver(String number) {
    receive(number, PlanSignoff.RELEASE_OVER);
  }

  @Override
  public List<String> holders(String number) {
    return unrestricted.call(() -> engine.getTaskService().createTaskQuery().processInstanceBusinessKey(number).taskAssigned().list().stream()
        .map(Task::getAssignee).distinct().sorted().toList());
  }

  private void receive(String number, String message) {
    unrestricted.run(() -> waiting(number, message).forEach(execution -> runtime().messageEventReceived(message, execution.getId())));
  }

  private List<Execution> waiting(String number, String message) {
    return runtime().createExecutionQuery().processInstanceBusinessKey(number).messageEventSubscriptionName(message).list();
  }

  private boolean ofSigning(Execution execution) {
    return runtime().createProcessInstanceQuery().processInstanceId(execution.getProcessInstanceId())
        .processDefinitionKey(PlanSigning.KEY).count() > 0;
  }

  /** The timer is given the date itself: its expression would need executions that a timer of this very instant may have replaced. */
  private void move(String number, String timer, Function<String, Instant> due) {
    runtime().createProcessInstanceQuery().processInstanceBusinessKey(number).list().forEach(instance -> engine.getManagementService()
        .createJobQuery().processInstanceId(instance.getId()).activityId(timer).list()
        .forEach(job -> engine.getManagementService().setJobDuedate(job.getId(), Date.from(due.apply(number)), false)));
  }

  private static VariableMap transients(Map<String, Object> said) {
    VariableMap values = Variables.createVariables();
    said.forEach((name, value) -> values.putValue(name, Variables.untypedValue(value, true)));
    return values;
  }

  private RuntimeService runtime() {
    return engine.getRuntimeService();
  }
}
