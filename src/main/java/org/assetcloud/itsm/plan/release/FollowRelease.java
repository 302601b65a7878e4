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
import org.assetcloud.itsm.plan.TellOfPlan;
import org.assetcloud.itsm.plan.criteria.Issue;
import org.assetcloud.itsm.shared.link.BackOutFailed;
import org.assetcloud.itsm.shared.link.ReleaseBegun;
import org.assetcloud.itsm.shared.link.ReleaseCarriedOut;
import org.assetcloud.itsm.shared.link.ReleaseEnded;
import org.assetcloud.itsm.shared.link.ReleaseWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to a change happens to its plan (R4.1, R4.2). */
@Component
class FollowRelease {

  private final Plans plans;
  private final PlanProcess process;
  private final PlanHistory history;
  private final CarryOutRelease carryOut;
  private final TellOfPlan tell;
  private final Clock clock;

  FollowRelease(Plans plans, PlanProcess process, PlanHistory history, CarryOutRelease carryOut, TellOfPlan tell, Clock clock) {
    this.plans = plans;
    this.process = process;
    this.history = history;
    this.carryOut = carryOut;
    this.tell = tell;
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

  /** Signatures for a release that does not take place are void. */
  @EventListener
  void withdrawn(ReleaseWithdrawn withdrawn) {
    of(withdrawn.change()).filter(plan -> plan.progress().status().beforeRelease()).ifPresent(plan -> {
      plans.voidSignatures(plan.number(), clock.instant());
      plans.update(plan.with(plan.progress().at(withdrawn.ended() ? PlanStatus.CANCELLED : PlanStatus.WAITING)));
      history.add(plan.number(), PlanEventKind.ENDING, withdrawn.ended() ? "变更已结束，不再上线。" : "已有的签署作废：" + withdrawn.reason());
      if (withdrawn.ended()) {
        tell.know(plan, "ENDED", process.holders(plan.number()), "变更已结束，不再上线，未办的任务已撤回。");
      }
    });
  }

  @EventListener
  void backOutFailed(BackOutFailed failed) {
    of(failed.change()).ifPresent(plan -> {
      plans.add(plan.number(), new Issue(failed.ticket(), "回退失败", clock.instant(), null, null));
      history.add(plan.number(), PlanEventKind.BACK_OUT, "回退失败，已登记重大故障 %s。".formatted(failed.ticket()));
    });
  }

  private Optional<EmergencyPlan> of(String change) {
    return plans.ofChange(change).map(known -> plans.lock(known.number()));
  }
}
