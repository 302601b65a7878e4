package org.assetcloud.itsm.plan;

import org.assetcloud.itsm.shared.NotFound;

/** No plan has this number. */
public class PlanUnknown extends NotFound {

  public PlanUnknown(String number) {
    super("plan-unknown", "没有编号为 %s 的应急方案，请核对编号。".formatted(number));
  }
}
