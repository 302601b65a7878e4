package org.assetcloud.itsm.plan.chase;

import java.time.Clock;
import java.util.List;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanProcess;
import org.assetcloud.itsm.plan.TellOfPlan;
import org.assetcloud.itsm.plan.signing.PlanDeadlines;
import org.assetcloud.itsm.plan.signing.Seat;
import org.springframework.stereotype.Component;

/** A signature is the deputy's as well, with a time of its own (R4.1). */
@Component
class OfferToDeputy {

  private final PlanProcess process;
  private final PlanDeadlines deadlines;
  private final TellOfPlan tell;
  private final Clock clock;

  OfferToDeputy(PlanProcess process, PlanDeadlines deadlines, TellOfPlan tell, Clock clock) {
    this.process = process;
    this.deadlines = deadlines;
    this.tell = tell;
    this.clock = clock;
  }

  void offer(EmergencyPlan plan, Seat seat, List<String> deputies) {
    process.offerSignature(plan.number(), seat.terms().deputy(), deadlines.takenOver(plan, seat, clock.instant()));
    tell.work(plan, "SEAT/%d/%d/DEPUTY".formatted(seat.version(), seat.position()), deputies,
        "第 %d 版还没有%s签署，请您代为签署。".formatted(seat.version(), seat.terms().role().label()));
  }
}
