package org.assetcloud.itsm.plan.desk;

import java.util.List;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEvent;
import org.assetcloud.itsm.plan.PlanUnknown;
import org.assetcloud.itsm.plan.PlanViolation;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.content.PlanDifference;
import org.assetcloud.itsm.plan.content.PlanDifferences;
import org.assetcloud.itsm.plan.content.PlanVersion;
import org.assetcloud.itsm.plan.content.PlanVersions;
import org.assetcloud.itsm.plan.criteria.Answer;
import org.assetcloud.itsm.plan.criteria.Answers;
import org.assetcloud.itsm.plan.criteria.Issue;
import org.assetcloud.itsm.plan.signing.Seat;
import org.assetcloud.itsm.plan.signing.Signature;
import org.assetcloud.itsm.plan.signing.Signatures;
import org.springframework.stereotype.Component;

/** Reads a plan with everything that is on record about it. */
@Component
public class ReadPlan {

  private final Plans plans;
  private final PlanVersions versions;
  private final Signatures signatures;
  private final Answers answers;
  private final Drills drills;

  ReadPlan(Plans plans, PlanVersions versions, Signatures signatures, Answers answers, Drills drills) {
    this.plans = plans;
    this.versions = versions;
    this.signatures = signatures;
    this.answers = answers;
    this.drills = drills;
  }

  /** @throws PlanUnknown where there is none of this number */
  public EmergencyPlan of(String number) {
    return plans.get(number);
  }

  /** Oldest first. */
  public List<PlanVersion> versions(String number) {
    return versions.versions(number);
  }

  /** Of all versions, in their order. */
  public List<Seat> seats(String number) {
    return signatures.seats(number);
  }

  /** Of all versions, in their order. */
  public List<Signature> signatures(String number) {
    return signatures.signatures(number);
  }

  public List<Answer> answers(String number) {
    return answers.answers(number);
  }

  public List<Issue> issues(String number) {
    return answers.issues(number);
  }

  public List<Drill> drills(String number) {
    return drills.drills(number);
  }

  public List<PlanEvent> events(String number) {
    return plans.events(number);
  }

  public List<PlanViolation> violations(String number) {
    return plans.violations(number);
  }

  /** What the last of these versions changed of the one before it; nothing where there is none before. */
  public List<PlanDifference> difference(List<PlanVersion> versions) {
    int count = versions.size();
    return count < 2 ? List.of() : PlanDifferences.between(versions.get(count - 2).content(), versions.get(count - 1).content());
  }
}
