package org.assetcloud.itsm.plan;

import static org.assetcloud.itsm.plan.PlanStatus.AWAITING_DRAFT;
import static org.assetcloud.itsm.plan.PlanStatus.AWAITING_SIGNATURES;
import static org.assetcloud.itsm.plan.PlanStatus.IN_RELEASE;
import static org.assetcloud.itsm.plan.PlanStatus.RELEASED;
import static org.assetcloud.itsm.plan.PlanStatus.SIGNED;
import static org.assetcloud.itsm.plan.PlanStatus.WAITING;

import java.util.Set;
import org.assetcloud.itsm.shared.Conflict;

/**
 * Where a plan has to stand for each step (R4.1, R4.2). Every use case asks this table before it acts, whoever calls it: a model decides
 * the order of steps, never whether one is allowed (decision 0019). When an author may hand in a version is among the rights.
 */
public enum PlanStep {
  REOPEN("重新编制", Beside.NOTHING, WAITING),
  ASK_SIGNATURES("提请签署", Beside.FULL_PLAN, AWAITING_SIGNATURES),
  SIGN("签署", Beside.FULL_PLAN, AWAITING_SIGNATURES),
  CONCLUDE("汇总签署", Beside.FULL_PLAN, AWAITING_SIGNATURES),
  STOP("按未签署停止", Beside.NOTHING, AWAITING_DRAFT, AWAITING_SIGNATURES),
  REPORT_RELEASE("确认上线", Beside.NOTHING, SIGNED),
  CARRY_OUT("记录上线", Beside.NOTHING, IN_RELEASE),
  ANSWER("答复准则", Beside.NOTHING, RELEASED),
  BACK_OUT("提交回退结果", Beside.NOTHING, RELEASED),
  CLOSE("办结", Beside.NOTHING, IN_RELEASE, RELEASED);

  /** Whether a step is possible in further states, because the full plan after a short one is signed beside the release. */
  private enum Beside {
    NOTHING,
    FULL_PLAN
  }

  private final String label;
  private final Beside beside;
  private final Set<PlanStatus> from;

  PlanStep(String label, Beside beside, PlanStatus... from) {
    this.label = label;
    this.beside = beside;
    this.from = Set.of(from);
  }

  /** Whether it is this step's time. */
  public boolean possible(EmergencyPlan plan) {
    PlanProgress progress = plan.progress();
    boolean released = progress.status() == IN_RELEASE || progress.status() == RELEASED;
    return from.contains(progress.status())
        || beside == Beside.FULL_PLAN && released && progress.fullPlanOpen() && progress.signedAt() == null;
  }

  /**
   * @return the plan, for which it is this step's time
   * @throws PlanEnded where nothing can be done about it any more
   * @throws Conflict where it waits for something else
   */
  public EmergencyPlan of(EmergencyPlan plan) {
    PlanStatus status = plan.progress().status();
    if (!possible(plan)) {
      throw status.open() ? notDue(plan) : new PlanEnded(plan.number(), status);
    }
    return plan;
  }

  public Conflict notDue(EmergencyPlan plan) {
    return new Conflict("step-not-due", "应急方案 %s 现在%s，不能%s，请刷新待办列表。".formatted(plan.number(), plan.progress().status().label(), label));
  }
}
