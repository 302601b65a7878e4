package org.assetcloud.itsm.plan.process;

import java.util.Map;
import java.util.Set;
import org.assetcloud.itsm.engine.deployment.check.file.ProcessOffers;
import org.assetcloud.itsm.plan.PlanRisk;
import org.assetcloud.itsm.plan.content.Met;
import org.assetcloud.itsm.plan.release.GoLiveBackOut;
import org.springframework.stereotype.Component;

/** What a changed {@code emergencyPlanSignoff.bpmn} and its forms can count on; a test holds it against the packaged ones. */
@Component
class PlanSignoffOffers implements ProcessOffers {

  @Override
  public String processKey() {
    return PlanSignoff.KEY;
  }

  @Override
  public Set<String> elements() {
    return Set.of(PlanSignoff.REPORT_RELEASE, PlanSignoff.ANSWER, PlanSignoff.BACK_OUT, PlanSignoff.RELEASE_STOPS);
  }

  @Override
  public Set<String> variables() {
    return Set.of(PlanSignoff.NUMBER, PlanSignoff.TITLE, PlanSignoff.CHANGE, PlanSignoff.CRITERION, "backOutNeeded");
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
        "requestPlan", Map.of("title", PlanQuestions.NEEDED, "releaseAt", PlanQuestions.NEEDED, "risk", PlanQuestions.one(PlanRisk.values())),
        "reportRelease", Map.of("comment", PlanQuestions.OPTIONAL),
        "answerCriteria", Map.of("measured", PlanQuestions.NEEDED, "met", PlanQuestions.one(Met.values()), "evidence", PlanQuestions.NEEDED,
            "issue", PlanQuestions.OPTIONAL),
        "backOutRelease", Map.of("backOut", PlanQuestions.one(GoLiveBackOut.values()), "comment", PlanQuestions.NEEDED));
  }
}
