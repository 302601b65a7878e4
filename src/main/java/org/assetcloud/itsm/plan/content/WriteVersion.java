package org.assetcloud.itsm.plan.content;

import java.time.Clock;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanRequest;
import org.springframework.stereotype.Component;

/** Puts a version that is in order on record; part of the caller's transaction. */
@Component
public class WriteVersion {

  private final PlanCheck check;
  private final PlanVersions versions;
  private final CurrentUser person;
  private final Clock clock;

  WriteVersion(PlanCheck check, PlanVersions versions, CurrentUser person, Clock clock) {
    this.check = check;
    this.versions = versions;
    this.person = person;
    this.clock = clock;
  }

  /**
   * @return the plan with this version, which its caller puts on record
   * @throws org.assetcloud.itsm.shared.Refused naming every field that breaks a rule; then nothing is stored
   */
  public EmergencyPlan write(EmergencyPlan plan, PlanRequest request) {
    PlanCheck.Handed handed = check.read(plan, request);
    PlanContent content = handed.content();
    EmergencyPlan next = handed.plan().with(plan.progress().submitted(content.form()));
    int version = next.progress().version();
    versions.add(plan.number(), new PlanVersion(version, person.id(), clock.instant(), next.releaseAt(),
        PlanDigest.of(next, version, content), content));
    return next;
  }
}
