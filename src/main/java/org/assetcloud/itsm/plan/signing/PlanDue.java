package org.assetcloud.itsm.plan.signing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.assetcloud.itsm.notify.message.Deadlines;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.shared.text.InWords;
import org.springframework.stereotype.Component;

/** Says in messages when a plan's release is (R4.1). */
@Component
class PlanDue implements Deadlines {

  private final Plans plans;
  private final Clock clock;

  PlanDue(Plans plans, Clock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  @Override
  public List<Due> of(String number) {
    if (!number.startsWith(Plans.SERIES + "-")) {
      return List.of();
    }
    EmergencyPlan plan = plans.get(number);
    if (!plan.progress().status().beforeRelease()) {
      return List.of();
    }
    Duration left = Duration.between(clock.instant(), plan.releaseAt());
    return List.of(new Due("上线时间", plan.releaseAt(), left.isNegative() ? "已过 " + InWords.duration(left.negated())
        : "还有 " + InWords.duration(left)));
  }
}
