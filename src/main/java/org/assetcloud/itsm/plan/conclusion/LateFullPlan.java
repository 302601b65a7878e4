package org.assetcloud.itsm.plan.conclusion;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.PlanProgress;
import org.assetcloud.itsm.plan.PlanViolationKind;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.plan.TellOfPlan;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.text.InWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The full plan after a short one was not signed in time: a violation on record (R4.1). */
@Component
public class LateFullPlan {

  private static final Logger LOG = LoggerFactory.getLogger(LateFullPlan.class);

  private final Plans plans;
  private final PlanHistory history;
  private final TellOfPlan tell;
  private final Clock clock;

  LateFullPlan(Plans plans, PlanHistory history, TellOfPlan tell, Clock clock) {
    this.plans = plans;
    this.history = history;
    this.tell = tell;
    this.clock = clock;
  }

  /** By when it has to be signed. @throws Conflict where none has to follow */
  public Instant due(String number) {
    PlanProgress.FullPlan full = plans.get(number).progress().full();
    if (full == null) {
      throw new Conflict("no-full-plan-due", "应急方案 %s 不是简要方案，没有需要补全的内容。".formatted(number));
    }
    return full.due();
  }

  /** Before it is due, and where it is signed, nothing happens. */
  public void overdue(String number) {
    EmergencyPlan plan = plans.lock(number);
    if (!plan.progress().fullPlanOpen() || clock.instant().isBefore(plan.progress().full().due())) {
      LOG.warn("No late full plan of {} to record: {}", number, plan.progress().status());
      return;
    }
    String late = "应于 %s 前补全并签署的应急方案没有完成。".formatted(InWords.instant(plan.progress().full().due()));
    if (history.violated(number, PlanViolationKind.FULL_PLAN_LATE, late)) {
      tell.late(plan, "FULL-PLAN-LATE", StepLevel.OVERDUE, Stream.concat(Stream.of(plan.author()), tell.of(Role.PROJECT_MANAGER,
          Role.CONTRACTOR_DIRECTOR, Role.BUREAU_OPERATOR, Role.BUREAU_LEADER).stream()).distinct().toList(), late + "已记违规，请尽快补全。");
    }
  }
}
