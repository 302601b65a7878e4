package org.assetcloud.itsm.plan.rights;

import org.assetcloud.itsm.plan.PlanSetting;
import org.assetcloud.itsm.work.Naming;

/** Who may do what about a plan, for the tests of its use cases. */
public final class Rights {

  private Rights() {}

  public static PlanRights of(PlanSetting setting) {
    return new PlanRights(setting, Naming.rights(setting, setting.staff()), setting.clock());
  }
}
