package org.assetcloud.itsm.plan;

import java.time.Instant;

/**
 * A plan for one release (R4.1): a change in the window for which it was approved, or a first go-live.
 *
 * @param change its number, null for a first go-live
 * @param releaseAt when the release is planned to begin
 * @param latest the moment at which an unsigned plan stops the release: its time, for an emergency the end of its window
 * @param author who writes it, a user id
 */
public record EmergencyPlan(
    String number, String title, String change, PlanRisk risk, boolean emergency, Instant releaseAt, Instant latest, String author,
    Instant createdAt, PlanProgress progress) {

  /** Whether it is for a first go-live, without a change. */
  public boolean goLive() {
    return change == null;
  }

  EmergencyPlan with(PlanProgress next) {
    return new EmergencyPlan(number, title, change, risk, emergency, releaseAt, latest, author, createdAt, next);
  }

  /** The same plan for a release at another time. */
  EmergencyPlan at(Instant time) {
    return new EmergencyPlan(number, title, change, risk, emergency, time, time, author, createdAt, progress);
  }
}
