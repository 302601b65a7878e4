package org.assetcloud.itsm.plan.process;

import java.util.List;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.step.Submitted;
import org.assetcloud.itsm.plan.OpenSignatures;
import org.assetcloud.itsm.plan.Seat;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
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
      OpenSignatures.Question question = signatures.question(number);
      Submitted.handOn(execution, "form", question.form().name());
      Submitted.handOn(execution, "urgency", question.urgency().name());
      Submitted.handOn(execution, "risk", question.risk().name());
      return;
    }
    List<Seat.Terms> table = ((DmnDecisionResult) execution.getVariable("decisionResult")).getResultList().stream()
        .map(DmnDraftTable::seat).toList();
    signatures.open(number, table);
  }
}
