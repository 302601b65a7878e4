package org.assetcloud.itsm.change;

import java.time.Duration;
import java.time.Instant;

/**
 * How far a change is.
 *
 * @param revision of its content, from 1
 * @param risk null before it was assessed
 * @param round of asking approvers that counts, 0 before the first
 * @param lateApproval null unless it is an emergency that was authorised
 * @param times when it was authorised and worked on
 * @param release whether it was found to be a release or update though its kind does not say so (R4.1); that stays
 * @param version counts updates
 */
public record Progress(
    ChangeStatus status, int revision, Risk risk, int round, LateApproval lateApproval, Times times, ChangeResult result, boolean release,
    int version) {

  /** An emergency is to be approved in full within this time of the first vote (R7.4). */
  static final Duration LATE_APPROVAL_WITHIN = Duration.ofHours(24);

  /**
   * @param authorisedAt when the approvers agreed, or the first of them in an emergency
   * @param startedAt when the implementer took the work
   * @param endedAt when the work, with its verification or back-out, was over
   */
  public record Times(Instant authorisedAt, Instant startedAt, Instant endedAt, Instant closedAt) {

    static final Times NONE = new Times(null, null, null, null);
  }

  public static Progress requested(boolean draft) {
    return new Progress(
        draft ? ChangeStatus.AWAITING_REVISION : ChangeStatus.AWAITING_ASSESSMENT, 1, null, 0, null, Times.NONE, null, false, 0);
  }

  /** By when an emergency that was authorised has to be approved in full. */
  public Instant lateApprovalDue() {
    return times.authorisedAt().plus(LATE_APPROVAL_WITHIN);
  }

  /** Whether the votes about an authorised emergency are not all there though their time is over: nobody begins then (R7.4). */
  public boolean lateApprovalOverdue(Instant now) {
    return lateApproval == LateApproval.OPEN && !now.isBefore(lateApprovalDue());
  }

  public Progress at(ChangeStatus next) {
    return new Progress(next, revision, risk, round, lateApproval, times, result, release, version);
  }

  /** Everything that was said about the content before is void. */
  public Progress revised(ChangeStatus next) {
    return new Progress(next, revision + 1, null, round, null, Times.NONE, result, release, version);
  }

  /** An authorised emergency is to be written anew; work that has not begun waits for a vote about that (R7.4). */
  public Progress returned() {
    return at(status.beforeWork() ? ChangeStatus.AWAITING_REVISION : status);
  }

  /** What is written about authorised work is written anew; work that has begun goes on as it was begun. */
  public Progress rewritten() {
    ChangeStatus next = status.beforeWork() ? ChangeStatus.AWAITING_APPROVAL : status;
    return new Progress(next, revision + 1, null, round, lateApproval, times, result, release, version);
  }

  /** Whether an authorised emergency was returned before its work, so that it needs a vote at once about its next revision. */
  public boolean toBeAuthorisedAnew() {
    return lateApproval == LateApproval.OPEN && status.beforeWork() && status != ChangeStatus.APPROVED;
  }

  public Progress foundRelease() {
    return new Progress(status, revision, risk, round, lateApproval, times, result, true, version);
  }

  /** As it is on record once a change of it is written. */
  public Progress changed() {
    return new Progress(status, revision, risk, round, lateApproval, times, result, release, version + 1);
  }

  public Progress rated(Risk rated) {
    return new Progress(status, revision, rated, round, lateApproval, times, result, release, version);
  }

  public Progress inRound(int next, ChangeStatus asked) {
    return new Progress(asked, revision, risk, next, lateApproval, times, result, release, version);
  }

  /** The time for the late approval counts from the first vote, however often an emergency is returned. */
  public Progress authorised(Instant at, boolean emergency) {
    Instant first = lateApproval == LateApproval.OPEN ? times.authorisedAt() : at;
    return new Progress(ChangeStatus.APPROVED, revision, risk, round, emergency ? LateApproval.OPEN : null,
        new Times(first, null, null, null), result, release, version);
  }

  public Progress unauthorised(ChangeStatus next) {
    return new Progress(next, revision, risk, round, null, Times.NONE, result, release, version);
  }

  public Progress late(LateApproval answer) {
    ChangeStatus next = status == ChangeStatus.AWAITING_LATE_APPROVAL ? ChangeStatus.AWAITING_REVIEW : status;
    return new Progress(next, revision, risk, round, answer, times, result, release, version);
  }

  public Progress started(Instant at) {
    return new Progress(ChangeStatus.IN_IMPLEMENTATION, revision, risk, round, lateApproval,
        new Times(times.authorisedAt(), at, null, null), result, release, version);
  }

  /** The work is over with this result; what is left is to be approved afterwards, reviewed and closed. */
  public Progress worked(ChangeResult ended, Instant at) {
    ChangeStatus next = lateApproval == LateApproval.OPEN ? ChangeStatus.AWAITING_LATE_APPROVAL : ChangeStatus.AWAITING_REVIEW;
    return new Progress(next, revision, risk, round, lateApproval, new Times(times.authorisedAt(), times.startedAt(), at, null), ended,
        release, version);
  }

  public Progress ended(ChangeStatus last, Instant at) {
    return new Progress(last, revision, risk, round, lateApproval,
        new Times(times.authorisedAt(), times.startedAt(), times.endedAt(), at), result, release, version);
  }
}
