package org.assetcloud.itsm.plan.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.assetcloud.itsm.asking.TaskTerms;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.engine.step.OfferedTasks;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.GoLiveRequest;
import org.assetcloud.itsm.plan.PlanChangedMeanwhile;
import org.assetcloud.itsm.plan.PlanProcess;
import org.assetcloud.itsm.plan.PlanRequest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
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
  private final OfferedTasks offered;
  private final PlanWatch watch;

  CamundaPlanProcess(@Lazy ProcessEngine engine, Unrestricted unrestricted, SubmittedPlan submitted, OfferedTasks offered,
      @Lazy PlanWatch watch) {
    this.engine = engine;
    this.unrestricted = unrestricted;
    this.submitted = submitted;
    this.offered = offered;
    this.watch = watch;
  }

  @Override
  public String start(GoLiveRequest request) {
    return runtime().createProcessInstanceByKey(PlanSignoff.KEY).setVariables(transients(request.values())).execute().getBusinessKey();
  }

  @Override
  public void submitDraft(String number, PlanRequest request) {
    Task draft = open(number, PlanSigning.DRAFT);
    if (draft == null) {
      throw new PlanChangedMeanwhile(number);
    }
    engine.getTaskService().complete(draft.getId(), transients(submitted.write(request)));
  }

  @Override
  public void revised(String number) {
    unrestricted.run(() -> {
      List<Execution> waiting = waiting(number, PlanSignoff.REVISED);
      Execution signing = waiting.stream().filter(this::ofSigning).findFirst().or(() -> waiting.stream().findFirst())
          .orElseThrow(() -> new PlanChangedMeanwhile(number));
      runtime().messageEventReceived(PlanSignoff.REVISED, signing.getId());
    });
  }

  private Task open(String number, String definition) {
    return unrestricted.call(() -> engine.getTaskService().createTaskQuery().processInstanceBusinessKey(number)
        .taskDefinitionKey(definition).singleResult());
  }

  @Override
  public void stepsChanged(String number) {
    unrestricted.run(() -> runtime().createProcessInstanceQuery().processInstanceBusinessKey(number).list().forEach(instance -> {
      move(instance, PlanSigning.STEP_DUE, () -> watch.next(number));
      move(instance, PlanSignoff.RELEASE_STOPS, () -> watch.stops(number));
    }));
  }

  @Override
  public void offerSignature(String number, Role role, Instant due) {
    Task signature = open(number, PlanSigning.SIGN);
    if (signature != null) {
      unrestricted.run(() -> {
        offered.alsoTo(signature.getId(), role);
        offered.dueBy(signature.getId(), Date.from(due), TaskTerms.USUAL::near);
      });
    }
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
  private void move(ProcessInstance instance, String timer, Supplier<Instant> due) {
    engine.getManagementService().createJobQuery().processInstanceId(instance.getId()).activityId(timer).list().forEach(job -> {
      Date next = Date.from(due.get());
      if (!next.equals(job.getDuedate())) {
        engine.getManagementService().setJobDuedate(job.getId(), next, false);
      }
    });
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
