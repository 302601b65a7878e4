package org.assetcloud.itsm.change.process;

import java.util.Map;
import java.util.Set;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.change.assessment.DataTouched;
import org.assetcloud.itsm.change.assessment.Reach;
import org.assetcloud.itsm.change.assessment.Reversibility;
import org.assetcloud.itsm.engine.deployment.check.file.ProcessOffers;
import org.springframework.stereotype.Component;

/** What a changed {@code changeVoting.bpmn} and its forms can count on; a test holds it against the packaged ones. */
@Component
class ChangeVotingOffers implements ProcessOffers {

  @Override
  public String processKey() {
    return ChangeVoting.KEY;
  }

  @Override
  public Set<String> elements() {
    return Set.of(ChangeVoting.ASSESS, ChangeVoting.APPROVE, ChangeVoting.REVISE);
  }

  @Override
  public Set<String> variables() {
    return Set.of(ChangeApproval.NUMBER, ChangeApproval.TITLE, ChangeVoting.SEAT, ChangeVoting.AFTERWARDS, "revise", "seats", "stage", "risk",
        "exception", "decision", "downtimeMinutes", "insideFreeze", "chaseAgain", "nobodyLeft");
  }

  @Override
  public Set<String> shown() {
    return ChangeQuestions.SHOWN;
  }

  @Override
  public Set<String> lists() {
    return Set.of();
  }

  @Override
  public Map<String, Map<String, Question>> questions() {
    return Map.of(
        "assessChange", Map.of("reach", ChangeQuestions.one(Reach.values()), "reversibility", ChangeQuestions.one(Reversibility.values()),
            "dataTouched", ChangeQuestions.one(DataTouched.values()), "release", ChangeQuestions.RELEASE, "comment", ChangeQuestions.OPTIONAL),
        "approveChange", Map.of("decision", ChangeQuestions.one(Decision.values()), "release", ChangeQuestions.RELEASE,
            "comment", ChangeQuestions.NEEDED),
        "reviseChange", ChangeQuestions.request());
  }
}
