package org.assetcloud.itsm.change.process;

import java.util.Map;
import java.util.Set;
import org.assetcloud.itsm.change.work.BackOut;
import org.assetcloud.itsm.change.work.Implementation;
import org.assetcloud.itsm.change.work.OverrunAnswer;
import org.assetcloud.itsm.change.work.Verification;
import org.assetcloud.itsm.engine.deployment.check.file.ProcessOffers;
import org.springframework.stereotype.Component;

/** What a changed {@code changeImplementation.bpmn} and its forms can count on; a test holds it against the packaged ones. */
@Component
class ChangeImplementationOffers implements ProcessOffers {

  @Override
  public String processKey() {
    return ChangeImplementation.KEY;
  }

  @Override
  public Set<String> elements() {
    return Set.of(ChangeImplementation.IMPLEMENT, ChangeImplementation.DECIDE_OVERRUN, ChangeImplementation.VERIFY,
        ChangeImplementation.BACK_OUT);
  }

  @Override
  public Set<String> variables() {
    return Set.of(ChangeApproval.NUMBER, ChangeApproval.TITLE, "mayStart", "stillWorking");
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
        "implementChange", answered("implementation", Implementation.values()), "verifyChange", answered("verification", Verification.values()),
        "decideOverrun", answered("overrun", OverrunAnswer.values()), "backOutChange", answered("backOut", BackOut.values()));
  }

  private static Map<String, Question> answered(String question, Enum<?>[] answers) {
    return Map.of(question, ChangeQuestions.one(answers), "comment", ChangeQuestions.NEEDED);
  }
}
