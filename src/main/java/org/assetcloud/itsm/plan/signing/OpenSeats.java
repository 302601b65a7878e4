package org.assetcloud.itsm.plan.signing;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanProcess;
import org.assetcloud.itsm.plan.PlanStep;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.shared.Conflict;
import org.springframework.stereotype.Component;

/** The seats of a version open one after the other, and what is due before the release follows them (R4.1). */
@Component
class OpenSeats {

  private final Signatures signatures;
  private final PlanProcess process;
  private final Clock clock;

  OpenSeats(Signatures signatures, PlanProcess process, Clock clock) {
    this.signatures = signatures;
    this.process = process;
    this.clock = clock;
  }

  /** @throws Conflict where the signatures of its present version are asked for already */
  void checkNone(EmergencyPlan plan) {
    if (signatures.seats(plan.number()).stream().anyMatch(seat -> seat.version() == plan.progress().version())) {
      throw PlanStep.ASK_SIGNATURES.notDue(plan);
    }
  }

  /** All that the present version needs, of which the first is open now. */
  List<Seat> all(EmergencyPlan plan, List<Seat.Terms> terms) {
    List<Seat> seats = IntStream.range(0, terms.size()).mapToObj(each -> new Seat(plan.progress().version(), each + 1, terms.get(each),
        each == 0 ? clock.instant() : null, StepLevel.OPEN)).toList();
    signatures.open(plan.number(), seats);
    process.stepsChanged(plan.number());
    return seats;
  }

  /** From now on it is this one's turn. */
  Seat next(EmergencyPlan plan, Seat seat) {
    Seat opened = seat.opened(clock.instant());
    signatures.update(plan.number(), opened);
    process.stepsChanged(plan.number());
    return opened;
  }
}
