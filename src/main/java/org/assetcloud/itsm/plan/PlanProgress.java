package org.assetcloud.itsm.plan;

import java.time.Instant;

/**
 * How far a plan is.
 *
 * @param version of its content that counts, 0 before the first
 * @param form of that version
 * @param signedAt when that version had all its signatures, null where it lacks one
 * @param releasedAt when the release began
 * @param releasedVersion the version it began with, whose criteria are answered; null before
 * @param backOutBy whose failed answer opened the back-out of a first go-live, by position; null where none did
 * @param draft since when its author writes, and how far they have been reminded
 * @param full the full plan that follows a short one; null where none has to
 * @param changes counts updates
 */
public record PlanProgress(PlanStatus status, int version, PlanForm form, Instant signedAt, Instant releasedAt, Integer releasedVersion,
    Integer backOutBy, PlanResult result, Draft draft, FullPlan full, int changes) {

  /**
   * What its author writes.
   *
   * @param level how far they have been reminded of it
   * @param terms as the table had them then, null where nothing is to be written
   */
  public record Draft(Instant since, StepLevel level, DraftTable.Terms terms) {

    public static Draft opened(Instant at, DraftTable.Terms terms) {
      return new Draft(at, StepLevel.OPEN, terms);
    }
  }

  /** By when the full plan is due, and when it was signed. */
  public record FullPlan(Instant due, Instant at) {}

  public static PlanProgress opened(Draft draft) {
    return new PlanProgress(PlanStatus.AWAITING_DRAFT, 0, null, null, null, null, null, null, draft, null, 0);
  }

  /** As it is on record once a change of it is written. */
  public PlanProgress changed() {
    return new PlanProgress(status, version, form, signedAt, releasedAt, releasedVersion, backOutBy, result, draft, full, changes + 1);
  }

  public PlanProgress at(PlanStatus next) {
    return new PlanProgress(next, version, form, signedAt, releasedAt, releasedVersion, backOutBy, result, draft, full, changes);
  }

  /** A new version: whatever was signed before is void. */
  public PlanProgress submitted(PlanForm submitted) {
    PlanStatus next = status.beforeRelease() ? PlanStatus.AWAITING_SIGNATURES : status;
    return new PlanProgress(next, version + 1, submitted, null, releasedAt, releasedVersion, backOutBy, result, draft, full, changes);
  }

  /** The present version is to be written anew. */
  public PlanProgress returned(Draft next) {
    PlanStatus then = status.beforeRelease() ? PlanStatus.AWAITING_DRAFT : status;
    return new PlanProgress(then, version, form, null, releasedAt, releasedVersion, backOutBy, result, next, full, changes);
  }

  /** For another release of the same change. */
  public PlanProgress reopened(Draft next) {
    return new PlanProgress(PlanStatus.AWAITING_DRAFT, version, form, null, null, null, null, null, next, null, changes);
  }

  /** What is written from here on is another plan, of which nobody has been reminded. */
  public PlanProgress signed(Instant at, FullPlan fullPlan, DraftTable.Terms toWrite) {
    PlanStatus next = status.beforeRelease() ? PlanStatus.SIGNED : status;
    return new PlanProgress(next, version, form, at, releasedAt, releasedVersion, backOutBy, result, Draft.opened(at, toWrite), fullPlan, changes);
  }

  /** The release has begun, with the version that is signed now. */
  public PlanProgress begun(Instant at) {
    return new PlanProgress(PlanStatus.IN_RELEASE, version, form, signedAt, at, version, backOutBy, result, draft, full, changes);
  }

  /** Its criteria are to be answered, those of the version it began with. */
  public PlanProgress released(Instant at) {
    return new PlanProgress(PlanStatus.RELEASED, version, form, signedAt, releasedAt == null ? at : releasedAt,
        releasedVersion == null ? Integer.valueOf(version) : releasedVersion, backOutBy, result, draft, full, changes);
  }

  public PlanProgress backingOut(int position) {
    return new PlanProgress(status, version, form, signedAt, releasedAt, releasedVersion, position, result, draft, full, changes);
  }

  public PlanProgress over(PlanResult ended) {
    return new PlanProgress(status, version, form, signedAt, releasedAt, releasedVersion, backOutBy, ended, draft, full, changes);
  }

  public PlanProgress reminded(StepLevel level) {
    return new PlanProgress(status, version, form, signedAt, releasedAt, releasedVersion, backOutBy, result, new Draft(draft.since(), level,
        draft.terms()), full, changes);
  }

  /** Whether its author has to write before anybody signs. */
  public boolean drafting() {
    return status == PlanStatus.AWAITING_DRAFT || fullPlanOpen() && form == PlanForm.SHORT;
  }

  /** Whether a short plan was signed and the full one is not. */
  public boolean fullPlanOpen() {
    return full != null && full.at() == null;
  }
}
