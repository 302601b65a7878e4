package org.assetcloud.itsm.plan.draft;

import org.assetcloud.itsm.plan.PlanSetting;

/** What other packages' tests need of a plan in its author's hands. */
public final class DraftParts {

  private DraftParts() {}

  public static OpenDraft openDraft(PlanSetting setting) {
    return new OpenDraft(setting, setting.clock());
  }
}
