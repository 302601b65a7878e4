package org.assetcloud.itsm.plan.signing;

import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.content.PlanDigest;
import org.assetcloud.itsm.plan.content.PlanVersion;
import org.springframework.stereotype.Component;

/** Reads which signatures a plan needs and has: the one place that says whether it is signed (R4.1). */
@Component
public class Signoffs {

  private final Plans plans;

  Signoffs(Plans plans) {
    this.plans = plans;
  }

  Signoff of(EmergencyPlan plan) {
    return new Signoff(plan, plans.seats(plan.number()), plans.signatures(plan.number()));
  }

  /** Whether its present version, unchanged since, has all its signatures for this very release; false before the first version. */
  public boolean complete(EmergencyPlan plan) {
    if (plan.progress().signedAt() == null) {
      return false;
    }
    PlanVersion version = plans.version(plan.number(), plan.progress().version());
    return version.digest().equals(PlanDigest.of(plan, version.version(), version.content())) && of(plan).complete(version.digest());
  }
}
