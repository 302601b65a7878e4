package org.assetcloud.itsm.plan.signing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.springframework.stereotype.Component;

/** What a person said to a version is on record, late or not, and the next one is asked (R4.1). */
@Component
class KeepSignature {

  private final StepTaken stepTaken;
  private final Signoffs signoffs;
  private final PlanHistory history;
  private final OpenSignatures others;

  KeepSignature(StepTaken stepTaken, Signoffs signoffs, PlanHistory history, OpenSignatures others) {
    this.stepTaken = stepTaken;
    this.signoffs = signoffs;
    this.history = history;
    this.others = others;
  }

  void keep(EmergencyPlan plan, Signoff signoff, Seat seat, Signoffs.Said said) {
    stepTaken.taken(plan, signoff);
    signoffs.add(plan, seat, said);
    Role role = seat.terms().role();
    history.add(plan.number(), PlanEventKind.SIGNATURE, "%s（%s，第 %d 版）%s".formatted(said.decision().signed(),
        said.deputy() ? "%s代%s".formatted(seat.terms().deputy().label(), role.label()) : role.label(), plan.progress().version(),
        said.comment() == null ? "。" : "：" + said.comment()));
    List<Seat> left = signoff.after(seat);
    if (said.decision() == Decision.APPROVE && !left.isEmpty()) {
      Set<String> signed = new HashSet<>(signoff.persons());
      signed.add(said.person());
      others.next(plan, left, signed);
    }
  }
}
