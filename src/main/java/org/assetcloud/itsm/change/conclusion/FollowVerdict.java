package org.assetcloud.itsm.change.conclusion;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.vote.LateApprovals;
import org.assetcloud.itsm.change.vote.Round;
import org.assetcloud.itsm.change.vote.RoundOutcome;
import org.springframework.stereotype.Component;

/**
 * What follows from what came of a round (R7.4): one refusal refuses, whatever else is not approved is planned anew, and what is approved
 * goes on.
 */
@Component
class FollowVerdict {

  private final RefuseChange refuse;
  private final ReturnChange giveBack;
  private final LateApprovals late;
  private final AuthoriseChange authorise;

  FollowVerdict(RefuseChange refuse, ReturnChange giveBack, LateApprovals late, AuthoriseChange authorise) {
    this.refuse = refuse;
    this.giveBack = giveBack;
    this.late = late;
    this.authorise = authorise;
  }

  /** @param round that was decided */
  void of(Change change, Round round) {
    if (round.outcome() == RoundOutcome.REJECT) {
      refuse.of(change);
    } else if (round.outcome() != RoundOutcome.APPROVE) {
      giveBack.of(change, round);
    } else if (round.stage() == Stage.AFTERWARDS) {
      late.approved(change, round.decidedAt());
    } else {
      authorise.of(change, round.stage(), round.decidedAt());
    }
  }
}
