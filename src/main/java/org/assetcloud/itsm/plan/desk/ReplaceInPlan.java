package org.assetcloud.itsm.plan.desk;

import java.util.Set;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEnded;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.criteria.Answer;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.work.FollowNames;
import org.assetcloud.itsm.work.NamingRights;
import org.springframework.stereotype.Component;

/**
 * The project manager names another author of a plan, or another owner of a criterion that is still to be answered (R4.1, R4.2). What was
 * signed stays signed, so whoever comes in never signed the plan; those who signed are told.
 */
@Component
public class ReplaceInPlan {

  private final Plans plans;
  private final NamingRights rights;
  private final NamedPersons named;
  private final AnnounceReplacement announce;
  private final FollowNames follow;

  ReplaceInPlan(Plans plans, NamingRights rights, NamedPersons named, AnnounceReplacement announce, FollowNames follow) {
    this.plans = plans;
    this.rights = rights;
    this.named = named;
    this.announce = announce;
    this.follow = follow;
  }

  /** As it was typed. @param criterion its position from 1, with CRITERION only */
  public record Said(String part, Integer criterion, String person, String reason) {}

  /**
   * @throws Forbidden for anybody but a project manager who has no part in it
   * @throws Conflict where the plan has ended, or the criterion is answered or not to be answered yet
   */
  public void replace(String number, Said said) {
    EmergencyPlan plan = plans.lock(number);
    FilledIn filledIn = new FilledIn();
    NamedPart part = filledIn.choice("part", "要替换的人", NamedPart.class, said.part(), true);
    Answer criterion = part == NamedPart.CRITERION ? named.criterion(filledIn, plan, said.criterion()) : null;
    String before = criterion == null ? plan.author() : criterion.criterion().owner();
    Forbidden refusal = rights.refusal(one -> plan.involves(one) || one.equals(before) || one.equals(said.person()));
    if (refusal != null) {
      throw refusal;
    }
    if (!plan.progress().status().open()) {
      throw new PlanEnded(number, plan.progress().status());
    }
    String why = filledIn.text("reason", "替换原因", said.reason(), 1, Text.OF_A_FORM);
    filledIn.accepted();
    Set<String> signers = named.signers(plan);
    named.check(plan, part, before, said.person(), signers);
    if (criterion == null) {
      plans.update(plan.by(said.person()));
    } else {
      named.own(plan, criterion, said.person());
    }
    String what = criterion == null ? part.label() : "%s“%s”的负责人".formatted(criterion.criterion().kind().label(),
        Text.shortened(criterion.criterion().criterion(), 100));
    announce.of(plan, new AnnounceReplacement.Replacement(what, before, said.person(), why), signers);
    follow.of(number);
  }
}
