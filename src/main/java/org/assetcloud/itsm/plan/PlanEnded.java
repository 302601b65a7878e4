package org.assetcloud.itsm.plan;

import org.assetcloud.itsm.shared.Conflict;

/** The plan has come to an end; only notes and drills can be added. */
public class PlanEnded extends Conflict {

  public PlanEnded(String number, PlanStatus status) {
    super("plan-ended", "应急方案 %s %s，不能再作此操作；需要时请发起新的方案。".formatted(number, status.label()));
  }
}
