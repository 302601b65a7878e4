package org.assetcloud.itsm.change.vote;

import java.time.Clock;
import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.springframework.stereotype.Component;

/** Ends asking the approvers where the change is taken back or cancelled meanwhile; what was voted stays on record. */
@Component
public class VoidRound {

  private final VotedChanges changes;
  private final Clock clock;

  VoidRound(VotedChanges changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  public void of(Change change) {
    List<Ballot> ballots = changes.ballots(change.number());
    ballots.stream().map(Ballot::round).filter(round -> round.decidedAt() == null).forEach(round ->
        changes.close(change.number(), round.decided(clock.instant(), RoundOutcome.VOIDED)));
  }
}
