package org.assetcloud.itsm.change.process;

import java.util.List;
import org.assetcloud.itsm.change.ChangeProcess;
import org.assetcloud.itsm.change.request.ChangeDraft;
import org.assetcloud.itsm.change.request.ChangeRequest;
import org.assetcloud.itsm.change.request.ChangeStart;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.engine.step.SubmittedValues;
import org.assetcloud.itsm.shared.Conflict;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A change's process as an instance of {@code changeApproval.bpmn} and those it calls, all under the change's number. */
@Component
class CamundaChangeProcess implements ChangeStart, ChangeProcess {

  private final ProcessEngine engine;
  private final Unrestricted unrestricted;

  CamundaChangeProcess(@Lazy ProcessEngine engine, Unrestricted unrestricted) {
    this.engine = engine;
    this.unrestricted = unrestricted;
  }

  @Override
  public String start(ChangeRequest request) {
    VariableMap values = Variables.createVariables();
    request.values().forEach((name, value) -> values.putValue(name, Variables.untypedValue(value, true)));
    return runtime().createProcessInstanceByKey(ChangeApproval.KEY).setVariables(values).execute().getBusinessKey();
  }

  @Override
  public String startDraft(ChangeDraft draft) {
    VariableMap said = SubmittedValues.ofTheSoftware(ChangeApproval.ORIGIN, draft.ticket(), ChangeApproval.BY, draft.by(),
        "kind", draft.kind().name(), "title", draft.title(), "reason", draft.reason());
    return unrestricted.call(() -> runtime().startProcessInstanceByKey(ChangeApproval.KEY, said).getBusinessKey());
  }

  @Override
  public void revise(String number) {
    correlate(number, ChangeApproval.REVISION_ASKED);
  }

  @Override
  public void cancel(String number) {
    correlate(number, ChangeApproval.CANCELLED);
  }

  @Override
  public void backOut(String number) {
    correlate(number, ChangeImplementation.BACK_OUT_DECIDED);
  }

  @Override
  public void criterionFailed(String number) {
    correlate(number, ChangeImplementation.CRITERION_FAILED);
  }

  @Override
  public List<String> holders(String number) {
    return unrestricted.call(() -> engine.getTaskService().createTaskQuery().processInstanceBusinessKey(number).taskAssigned().list().stream()
        .map(Task::getAssignee).distinct().sorted().toList());
  }

  private void correlate(String number, String message) {
    unrestricted.run(() -> {
      if (runtime().createMessageCorrelation(message).processInstanceBusinessKey(number).correlateAllWithResult().isEmpty()) {
        throw new Conflict("process-does-not-wait", "变更 %s 的流程现在不接收“%s”，请流程负责人检查流程模型。".formatted(number, message));
      }
    });
  }

  private RuntimeService runtime() {
    return engine.getRuntimeService();
  }
}
