package org.assetcloud.itsm.plan.signing;

import java.time.Clock;
import java.time.Instant;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.content.PlanDigest;
import org.assetcloud.itsm.plan.content.PlanVersion;
import org.assetcloud.itsm.plan.content.PlanVersions;
import org.springframework.stereotype.Component;

/** Which signatures a plan needs and has: the one place that says whether it is signed (R4.1). */
@Component
public class Signoffs {

  private final Signatures signatures;
  private final PlanVersions versions;
  private final Clock clock;

  Signoffs(Signatures signatures, PlanVersions versions, Clock clock) {
    this.signatures = signatures;
    this.versions = versions;
    this.clock = clock;
  }

  public Signoff of(EmergencyPlan plan) {
    return new Signoff(plan, signatures.seats(plan.number()), signatures.signatures(plan.number()));
  }

  /** Whether its present version, unchanged since, has all its signatures for this very release; false before the first version. */
  public boolean complete(EmergencyPlan plan) {
    if (plan.progress().signedAt() == null) {
      return false;
    }
    PlanVersion version = versions.version(plan.number(), plan.progress().version());
    return version.digest().equals(PlanDigest.of(plan, version.version(), version.content())) && of(plan).complete(version.digest());
  }

  /** When its author handed in the present version. */
  public Instant handedIn(EmergencyPlan plan) {
    return versions.version(plan.number(), plan.progress().version()).at();
  }

  /** Whether somebody returned the present version. */
  public boolean returned(EmergencyPlan plan) {
    return signatures.signatures(plan.number()).stream()
        .anyMatch(one -> one.version() == plan.progress().version() && one.decision() == Decision.RETURN);
  }

  /** Puts on record what a person says to the present version now, as it is. */
  void add(EmergencyPlan plan, Seat seat, Said said) {
    int version = plan.progress().version();
    signatures.add(plan.number(), new Signature(version, seat.position(), said.person(), said.deputy(), said.decision(), said.comment(),
        versions.digest(plan.number(), version), clock.instant(), null));
  }

  /** @param deputy whether the person is the seat's deputy */
  record Said(String person, boolean deputy, Decision decision, String comment) {}

  /** Whatever was signed up to now counts no more. */
  public void voidAll(EmergencyPlan plan) {
    signatures.voidSignatures(plan.number(), clock.instant());
  }
}
