package org.assetcloud.itsm.plan;

import java.time.Instant;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.text.InWords;
import org.springframework.stereotype.Component;

/** The full plan after a short one was not signed in time: a violation on record (R4.1). */
@Component
public class LateFullPlan {

  private final Plans plans;
  private final PlanHistory history;
  private final TellOfPlan tell;

  LateFullPlan(Plans plans, PlanHistory history, TellOfPlan tell) {
    this.plans = plans;
    this.history = history;
    this.tell = tell;
  }

  /** By when it has to be signed. */
  public Instant due(String number) {
    return plans.get(number).progress().full().due();
  }

  public void overdue(String number) {
    EmergencyPlan plan = plans.lock(number);
    String late = "应于 %s 前补全并签署的应急方案没有完成。".formatted(InWords.instant(plan.progress().full().due()));
    if (history.violated(number, PlanViolationKind.FULL_PLAN_LATE, late)) {
      tell.late(plan, "FULL-PLAN-LATE", StepLevel.OVERDUE, Stream.concat(Stream.of(plan.author()), tell.of(Role.PROJECT_MANAGER,
          Role.CONTRACTOR_DIRECTOR, Role.BUREAU_OPERATOR, Role.BUREAU_LEADER).stream()).distinct().toList(), late + "已记违规，请尽快补全。");
    }
  }
}
