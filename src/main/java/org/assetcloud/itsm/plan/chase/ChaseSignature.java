package org.assetcloud.itsm.plan.chase;

import org.assetcloud.itsm.asking.Chase;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.plan.signing.Seat;
import org.assetcloud.itsm.plan.signing.Signatures;
import org.assetcloud.itsm.plan.signing.Signers;
import org.assetcloud.itsm.plan.signing.Signoff;
import org.assetcloud.itsm.plan.signing.Signoffs;
import org.assetcloud.itsm.plan.signing.TellOfStep;
import org.assetcloud.itsm.plan.signing.WhoSigns;
import org.springframework.stereotype.Component;

/** Whoever keeps silent is reminded once of each level, and from the deadline on the deputy may sign as well (R4.1). */
@Component
class ChaseSignature {

  private final Signoffs signoffs;
  private final Signatures signatures;
  private final WhoSigns whoSigns;
  private final TellOfStep tellOfStep;
  private final OfferToDeputy offerToDeputy;

  ChaseSignature(Signoffs signoffs, Signatures signatures, WhoSigns whoSigns, TellOfStep tellOfStep, OfferToDeputy offerToDeputy) {
    this.signoffs = signoffs;
    this.signatures = signatures;
    this.whoSigns = whoSigns;
    this.tellOfStep = tellOfStep;
    this.offerToDeputy = offerToDeputy;
  }

  void at(EmergencyPlan plan, Chase.Step<StepLevel> step) {
    Signoff signoff = signoffs.of(plan);
    Seat seat = signoff.seat(step.position()).at(step.level());
    signatures.update(plan.number(), seat);
    Signers signers = whoSigns.of(plan);
    tellOfStep.signature(plan, step, seat, signers.of(seat.terms().role(), signoff.persons()));
    Role deputy = seat.terms().deputy();
    if (deputy != null && signers.roles(seat, signoff.persons()).contains(deputy)) {
      offerToDeputy.offer(plan, seat, signers.of(deputy, signoff.persons()));
    }
  }
}
