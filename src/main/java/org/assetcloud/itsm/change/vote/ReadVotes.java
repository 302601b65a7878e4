package org.assetcloud.itsm.change.vote;

import java.util.List;
import java.util.stream.Stream;
import org.assetcloud.itsm.shared.link.VotesOnChange;
import org.springframework.stereotype.Component;

@Component
class ReadVotes implements VotesOnChange {

  private final VotedChanges changes;

  ReadVotes(VotedChanges changes) {
    this.changes = changes;
  }

  @Override
  public List<VoteOnRecord> of(String change) {
    return changes.ballots(change).stream().flatMap(ReadVotes::onRecord).toList();
  }

  private static Stream<VoteOnRecord> onRecord(Ballot ballot) {
    return ballot.votes().stream().map(vote -> new VoteOnRecord(
        stage(ballot.round()), vote.role().label(), vote.person(), vote.decision().label(), vote.comment(), vote.at()));
  }

  private static String stage(Round round) {
    boolean counts = round.outcome() != RoundOutcome.VOIDED;
    return counts ? round.stage().label() : "%s（%s）".formatted(round.stage().label(), RoundOutcome.VOIDED.label());
  }
}
