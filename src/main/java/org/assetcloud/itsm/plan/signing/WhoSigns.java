package org.assetcloud.itsm.plan.signing;

import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.springframework.stereotype.Component;

/** Who may still sign a plan, as roles are held now (R4.1). */
@Component
public class WhoSigns {

  private final Members members;

  WhoSigns(Members members) {
    this.members = members;
  }

  public Signers of(EmergencyPlan plan) {
    return new Signers(members::of, plan::involves);
  }
}
