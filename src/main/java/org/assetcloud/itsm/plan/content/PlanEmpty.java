package org.assetcloud.itsm.plan.content;

import org.assetcloud.itsm.shared.Conflict;

/** Nobody has submitted anything for the plan yet. */
public class PlanEmpty extends Conflict {

  public PlanEmpty(String number) {
    super("plan-empty", "应急方案 %s 还没有提交过内容，编制人提交后才能导出和打印。".formatted(number));
  }
}
