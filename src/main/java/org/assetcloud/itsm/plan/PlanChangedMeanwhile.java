package org.assetcloud.itsm.plan;

import org.assetcloud.itsm.shared.ChangedMeanwhile;

/** Somebody else went on with the plan between reading and writing. */
public class PlanChangedMeanwhile extends ChangedMeanwhile {

  public PlanChangedMeanwhile(String number) {
    super("plan-changed-meanwhile", "应急方案 %s 已被他人处理，请刷新后再试。".formatted(number));
  }
}
