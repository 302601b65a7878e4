package org.assetcloud.itsm.plan.process;

import java.util.Map;
import java.util.Set;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.engine.deployment.check.file.ProcessOffers;
import org.assetcloud.itsm.plan.PlanForm;
import org.springframework.stereotype.Component;

/** What a changed {@code planSigning.bpmn} and its forms can count on; a test holds it against the packaged ones. */
@Component
class PlanSigningOffers implements ProcessOffers {

  @Override
  public String processKey() {
    return PlanSigning.KEY;
  }

  @Override
  public Set<String> elements() {
    return Set.of(PlanSigning.DRAFT, PlanSigning.SIGN, PlanSigning.STEP_DUE);
  }

  @Override
  public Set<String> variables() {
    return Set.of(PlanSignoff.NUMBER, PlanSignoff.TITLE, PlanSigning.SEAT, "form", "urgency", "risk", "decision", "watchAgain");
  }

  @Override
  public Set<String> shown() {
    return PlanQuestions.SHOWN;
  }

  @Override
  public Set<String> lists() {
    return Set.of();
  }

  @Override
  public Map<String, Map<String, Question>> questions() {
    return Map.of(
        "draftPlan", Map.of("form", PlanQuestions.one(PlanForm.values()), "scope", PlanQuestions.NEEDED, "risks", PlanQuestions.NEEDED,
            "criteria", PlanQuestions.NEEDED, "actions", PlanQuestions.NEEDED, "tracking", PlanQuestions.NEEDED, "releaseAt", PlanQuestions.OPTIONAL),
        "signPlan", Map.of("decision", PlanQuestions.one(Decision.values()), "comment", PlanQuestions.NEEDED, "password", PlanQuestions.NEEDED));
  }
}
