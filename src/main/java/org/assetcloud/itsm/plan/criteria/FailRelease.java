package org.assetcloud.itsm.plan.criteria;

import java.util.List;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.TellOfPlan;
import org.assetcloud.itsm.shared.link.ReleaseFailed;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A release has failed by one of its criteria: it is backed out at once (R4.2). */
@Component
class FailRelease {

  private final Plans plans;
  private final TellOfPlan tell;
  private final ApplicationEventPublisher publisher;

  FailRelease(Plans plans, TellOfPlan tell, ApplicationEventPublisher publisher) {
    this.plans = plans;
    this.tell = tell;
    this.publisher = publisher;
  }

  /** @return whether a first go-live is to be backed out because of it; a change backs itself out */
  boolean fail(EmergencyPlan plan, Answer failed) {
    String reason = "%s“%s”%s，须立即回退。".formatted(failed.criterion().kind().label(),
        Text.shortened(failed.criterion().criterion(), 200), failed.given().met().label());
    tell.know(plan, "FAILED/%d/%d".formatted(failed.version(), failed.position()), Stream.concat(Stream.of(plan.author()),
        tell.of(Role.TEAM_LEAD, Role.PROJECT_MANAGER, Role.BUREAU_OPERATOR).stream()).distinct().toList(), reason);
    if (!plan.goLive()) {
      publisher.publishEvent(new ReleaseFailed(plan.change(), "应急方案 %s 的%s".formatted(plan.number(), reason)));
      return false;
    }
    if (plan.progress().backOutBy() != null) {
      return false;
    }
    plans.update(plan.with(plan.progress().backingOut(failed.position())));
    tell.work(plan, "BACK-OUT", List.of(plan.author()), "有准则未通过，请立即回退。");
    return true;
  }
}
