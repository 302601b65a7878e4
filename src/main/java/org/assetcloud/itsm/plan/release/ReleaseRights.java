package org.assetcloud.itsm.plan.release;

import java.time.Clock;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanStep;
import org.assetcloud.itsm.plan.signing.Signoffs;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.text.InWords;
import org.springframework.stereotype.Component;

/** A first go-live takes place in the hands of its plan's author, at its time, and with all signatures (R4.1, R4.2). */
@Component
class ReleaseRights {

  private final CurrentUser person;
  private final Signoffs signoffs;
  private final Clock clock;

  ReleaseRights(CurrentUser person, Signoffs signoffs, Clock clock) {
    this.person = person;
    this.signoffs = signoffs;
    this.clock = clock;
  }

  /**
   * @throws Forbidden for anybody but the author
   * @throws Conflict where a change releases, before its time, or without its signatures
   */
  void check(EmergencyPlan plan) {
    if (!person.id().equals(plan.author())) {
      throw new Forbidden("not-the-author", "上线由应急方案 %s 的编制人确认。".formatted(plan.number()));
    }
    if (!plan.goLive()) {
      throw new Conflict("change-releases", "应急方案 %s 的上线由变更 %s 的实施人提交，不在这里确认。".formatted(plan.number(), plan.change()));
    }
    if (clock.instant().isBefore(plan.releaseAt())) {
      throw new Conflict("release-not-due", "上线时间是 %s，还没有到。需要提前时请修改方案中的上线时间并重新签署。".formatted(InWords.instant(plan.releaseAt())));
    }
    if (!signoffs.complete(plan)) {
      throw new Conflict("plan-not-signed", "应急方案 %s 还没有全部签署，不能上线。".formatted(plan.number()));
    }
    PlanStep.REPORT_RELEASE.of(plan);
  }
}
