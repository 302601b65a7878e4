package org.assetcloud.itsm.change.conclusion;

import java.time.Clock;
import java.time.Instant;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeStep;
import org.assetcloud.itsm.change.vote.Ballot;
import org.assetcloud.itsm.change.vote.Round;
import org.assetcloud.itsm.change.vote.RoundOutcome;
import org.assetcloud.itsm.change.vote.VotedChanges;
import org.assetcloud.itsm.shared.Conflict;
import org.springframework.stereotype.Component;

/** Says what came of a round, and lets follow what follows from it (R7.4). */
@Component
public class ConcludeRound {

  private final VotedChanges changes;
  private final JudgeRound judge;
  private final AnnounceVerdict announce;
  private final FollowVerdict follow;
  private final Clock clock;

  ConcludeRound(VotedChanges changes, JudgeRound judge, AnnounceVerdict announce, FollowVerdict follow, Clock clock) {
    this.changes = changes;
    this.judge = judge;
    this.announce = announce;
    this.follow = follow;
    this.clock = clock;
  }

  /** @throws Conflict where no round is going on */
  public RoundOutcome conclude(String number) {
    Change change = ChangeStep.CONCLUDE.of(changes.lock(number));
    Ballot ballot = changes.goingOn(number);
    Instant now = clock.instant();
    Verdict verdict = judge.of(change, ballot, now);
    Round decided = ballot.round().decided(now, verdict.outcome());
    changes.close(number, decided);
    announce.of(change, decided, verdict);
    follow.of(change, decided);
    return verdict.outcome();
  }
}
