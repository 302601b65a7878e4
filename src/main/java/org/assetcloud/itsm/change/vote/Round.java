package org.assetcloud.itsm.change.vote;

import java.time.Instant;
import org.assetcloud.itsm.change.Stage;

/** Asking the approvers once, about one revision; a resubmission asks all of them again. */
public record Round(int number, int revision, Stage stage, Instant openedAt, Instant decidedAt, RoundOutcome outcome) {

  /** What came of it, and when. */
  public Round decided(Instant at, RoundOutcome decision) {
    return new Round(number, revision, stage, openedAt, at, decision);
  }
}
