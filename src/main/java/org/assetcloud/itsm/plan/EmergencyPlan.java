package org.assetcloud.itsm.plan;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/**
 * A plan for one release (R4.1): a change in the window for which it was approved, or a first go-live.
 *
 * @param change its number, null for a first go-live
 * @param releaseAt when the release is planned to begin
 * @param latest the moment at which an unsigned plan stops the release: its time, for an emergency the end of its window
 * @param author who writes it, a user id
 * @param formerly who wrote it before somebody else was named for it
 */
public record EmergencyPlan(
    String number, String title, String change, PlanRisk risk, boolean emergency, Instant releaseAt, Instant latest, String author,
    Instant createdAt, PlanProgress progress, Set<String> formerly) {

  public EmergencyPlan(
      String number, String title, String change, PlanRisk risk, boolean emergency, Instant releaseAt, Instant latest, String author,
      Instant createdAt, PlanProgress progress) {
    this(number, title, change, risk, emergency, releaseAt, latest, author, createdAt, progress, Set.of());
  }

  /** Whether the person writes it, or once did: nobody signs that (R4.1). */
  public boolean involves(String person) {
    return author.equals(person) || formerly.contains(person);
  }

  /** Somebody else writes it from now on; what was signed stays signed. */
  public EmergencyPlan by(String other) {
    return new EmergencyPlan(number, title, change, risk, emergency, releaseAt, latest, other, createdAt, progress, with(author));
  }

  /** For another release of the same change, whoever wrote it before stays involved. */
  public EmergencyPlan after(EmergencyPlan before) {
    return new EmergencyPlan(number, title, change, risk, emergency, releaseAt, latest, author, createdAt, progress,
        before.author.equals(author) ? before.formerly : before.with(before.author));
  }

  private Set<String> with(String another) {
    Set<String> all = new TreeSet<>(formerly);
    all.add(another);
    return all;
  }

  /** Whether it is for a first go-live, without a change. */
  public boolean goLive() {
    return change == null;
  }

  /** Whether its release has come before its signatures, and does not take place. */
  public boolean stopped(Instant now) {
    boolean unsigned = progress.status() == PlanStatus.AWAITING_DRAFT || progress.status() == PlanStatus.AWAITING_SIGNATURES;
    return unsigned && !progress.fullPlanOpen() && !now.isBefore(latest);
  }

  public EmergencyPlan with(PlanProgress next) {
    return new EmergencyPlan(number, title, change, risk, emergency, releaseAt, latest, author, createdAt, next, formerly);
  }

  /** The same plan for a release at another time. */
  public EmergencyPlan at(Instant time) {
    return new EmergencyPlan(number, title, change, risk, emergency, time, time, author, createdAt, progress, formerly);
  }
}
