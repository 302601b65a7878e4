package org.assetcloud.itsm.plan.process;

import java.util.List;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.plan.signing.OpenSignatures;
import org.assetcloud.itsm.plan.signing.Seat;
import org.assetcloud.itsm.plan.signing.SignerTable;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The deployed {@code planSigners.dmn}, in the version that is the latest when it is asked. */
@Component
class DmnSignerTable implements SignerTable {

  private final DecisionService decisions;
  private final Unrestricted unrestricted;

  DmnSignerTable(@Lazy DecisionService decisions, Unrestricted unrestricted) {
    this.decisions = decisions;
    this.unrestricted = unrestricted;
  }

  @Override
  public List<Seat.Terms> of(OpenSignatures.Question question) {
    return unrestricted.call(() -> decisions.evaluateDecisionTableByKey("planSigners", Variables.putValue("form", question.form().name())
        .putValue("urgency", question.urgency().name()).putValue("risk", question.risk().name()))).getResultList().stream()
        .map(DmnDraftTable::seat).toList();
  }
}
