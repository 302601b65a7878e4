package org.assetcloud.itsm.plan.process.step;

import java.util.Map;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.assetcloud.itsm.engine.step.TableAnswer;
import org.assetcloud.itsm.plan.process.DmnDraftTable;
import org.assetcloud.itsm.plan.signing.OpenSignatures;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Before the table of signers is asked it gets its inputs; its answer opens the signatures. */
@ProcessBean
class OpenSignaturesListener implements ExecutionListener {

  private final OpenSignatures signatures;

  OpenSignaturesListener(OpenSignatures signatures) {
    this.signatures = signatures;
  }

  @Override
  public void notify(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    if (EVENTNAME_START.equals(execution.getEventName())) {
      inputs(signatures.question(number)).forEach((name, value) -> Submitted.handOn(execution, name, value));
      return;
    }
    signatures.open(number, question -> TableAnswer.rows(execution, "planSigners", inputs(question)).stream()
        .map(DmnDraftTable::seat).toList());
  }

  private static Map<String, String> inputs(OpenSignatures.Question question) {
    return Map.of("form", question.form().name(), "urgency", question.urgency().name(), "risk", question.risk().name());
  }
}
