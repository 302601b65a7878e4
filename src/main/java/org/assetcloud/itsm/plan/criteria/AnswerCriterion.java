package org.assetcloud.itsm.plan.criteria;

import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanStep;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.content.Met;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** A criterion is answered by whom it belongs to (R4.2). What failed is backed out at once, what was found becomes a ticket. */
@Component
public class AnswerCriterion {

  private static final int LONGEST_MEASURED = 1_000;

  private final Plans plans;
  private final OpenAnswers openAnswers;
  private final AnswerTurn turn;
  private final KeepAnswer keepAnswer;
  private final FailRelease failRelease;

  AnswerCriterion(Plans plans, OpenAnswers openAnswers, AnswerTurn turn, KeepAnswer keepAnswer, FailRelease failRelease) {
    this.plans = plans;
    this.openAnswers = openAnswers;
    this.turn = turn;
    this.keepAnswer = keepAnswer;
    this.failRelease = failRelease;
  }

  /** What is said, as it was typed. */
  public record Said(String measured, Met met, String evidence, String issue) {

    /** @throws org.assetcloud.itsm.shared.Refused naming every text that is missing or too long */
    private Said checked() {
      FilledIn filledIn = new FilledIn();
      String what = filledIn.text("measured", "实测结果", measured, 1, LONGEST_MEASURED);
      String shown = filledIn.text("evidence", "证据", evidence, 1, Text.OF_A_FORM);
      String found = issue == null || issue.isBlank() ? null : filledIn.text("issue", "发现的问题", issue, 1, Text.OF_A_FORM);
      filledIn.accepted();
      return new Said(what, met, shown, found);
    }
  }

  /** @return whether a first go-live is to be backed out because of it; a change backs itself out */
  public boolean answer(String number, int position, Said said) {
    EmergencyPlan plan = PlanStep.ANSWER.of(plans.lock(number));
    if (plan.progress().result() != null) {
      throw PlanStep.ANSWER.notDue(plan);
    }
    Answer open = openAnswers.at(number, position);
    turn.check(plan, open);
    Said checked = said.checked();
    turn.taken(plan, open);
    Answer answered = keepAnswer.keep(plan, open, checked);
    return answered.failed() && failRelease.fail(plan, answered);
  }
}
