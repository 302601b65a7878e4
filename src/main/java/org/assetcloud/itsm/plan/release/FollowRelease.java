package org.assetcloud.itsm.plan.release;

import java.time.Clock;
import java.util.Optional;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.PlanProcess;
import org.assetcloud.itsm.plan.PlanResult;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.shared.link.ReleaseBegun;
import org.assetcloud.itsm.shared.link.ReleaseCarriedOut;
import org.assetcloud.itsm.shared.link.ReleaseEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to a change happens to its plan (R4.1, R4.2). */
@Component
class FollowRelease {

  private final Plans plans;
  private final PlanProcess process;
  private final PlanHistory history;
  private final CarryOutRelease carryOut;
  private final Clock clock;

  FollowRelease(Plans plans, PlanProcess process, PlanHistory history, CarryOutRelease carryOut, Clock clock) {
    this.plans = plans;
    this.process = process;
    this.history = history;
    this.carryOut = carryOut;
    this.clock = clock;
  }

  /** From here on the plan can no longer be another. */
  @EventListener
  void begun(ReleaseBegun begun) {
    of(begun.change()).ifPresent(plan -> {
      plans.update(plan.with(plan.progress().begun(clock.instant())));
      history.add(plan.number(), PlanEventKind.RELEASE, "变更 %s 按第 %d 版开工。".formatted(begun.change(), plan.progress().version()));
    });
  }

  @EventListener
  void carriedOut(ReleaseCarriedOut carriedOut) {
    of(carriedOut.change()).ifPresent(plan -> {
      carryOut.carriedOut(plan);
      process.released(plan.number());
    });
  }

  @EventListener
  void ended(ReleaseEnded ended) {
    of(ended.change()).filter(plan -> plan.progress().releasedAt() != null).ifPresent(plan -> {
      boolean released = plan.progress().status() != PlanStatus.IN_RELEASE;
      PlanResult result = ended.successful() ? PlanResult.PASSED : released ? PlanResult.FAILED : PlanResult.NOT_RELEASED;
      plans.update(plan.with(plan.progress().over(result)));
      history.add(plan.number(), PlanEventKind.RELEASE, "变更 %s 的实施已结束：%s。".formatted(ended.change(), result.label()));
      process.releaseOver(plan.number());
    });
  }

  private Optional<EmergencyPlan> of(String change) {
    return plans.ofChange(change).map(known -> plans.lock(known.number()));
  }
}
