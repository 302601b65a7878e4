package org.assetcloud.itsm.plan.desk;

import java.util.Optional;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.criteria.OpenAnswers;
import org.assetcloud.itsm.work.Named;
import org.springframework.stereotype.Component;

/** Keeps on a plan in whose hands its tasks were (R4.1); part of the caller's transaction, until whose end others wait. */
@Component
public class HandsOfPlan {

  private final Plans plans;
  private final OpenAnswers answers;
  private final PlanHistory history;

  HandsOfPlan(Plans plans, OpenAnswers answers, PlanHistory history) {
    this.plans = plans;
    this.answers = answers;
    this.history = history;
  }

  /** Its author, and by which roles. */
  public Optional<Named> author(String number) {
    return Optional.of(new Named(plans.get(number).author(), NamedPart.AUTHOR.roles()));
  }

  /** Whose a criterion is, until its deadline passes. */
  public Optional<Named> ownerInTime(String number, int position) {
    return answers.ownersTurn(number, position)
        ? Optional.of(new Named(answers.criterion(number, position).owner(), NamedPart.CRITERION.roles())) : Optional.empty();
  }

  /** @param what happened to the task, a Chinese sentence */
  public void keep(String number, String what) {
    plans.lock(number);
    history.add(number, PlanEventKind.HANDS, what);
  }
}
