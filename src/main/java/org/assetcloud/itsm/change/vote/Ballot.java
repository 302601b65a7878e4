package org.assetcloud.itsm.change.vote;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assetcloud.itsm.asking.Answers;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.shared.Conflict;

/** The votes of a round against the seats it has (R7.4): silence never approves, and nobody's vote counts twice. */
public record Ballot(Round round, List<Seat> seats, List<Vote> votes) {

  /** @return null while somebody still has to vote */
  public RoundOutcome outcome() {
    Answers<Seat, Vote> answers = answers();
    if (answers.says(Decision.REJECT)) {
      return RoundOutcome.REJECT;
    }
    if (answers.says(Decision.RETURN)) {
      return RoundOutcome.RETURN;
    }
    if (seats.isEmpty() || answers.open().stream().anyMatch(seat -> seat.holder() == null)) {
      return RoundOutcome.NOT_APPROVED;
    }
    return answers.all() && answers.ofDifferentPersons() ? RoundOutcome.APPROVE : null;
  }

  /** @return null where nobody has voted for it */
  public Vote of(Seat seat) {
    return answers().of(seat).orElse(null);
  }

  /** With another vote. */
  Ballot with(Vote vote) {
    return new Ballot(round, seats, Stream.concat(votes.stream(), Stream.of(vote)).toList());
  }

  boolean voted(Seat seat) {
    return of(seat) != null;
  }

  public Set<String> voters() {
    return answers().persons();
  }

  /** The seats that somebody is asked for. */
  List<Seat> open() {
    return answers().open().stream().filter(seat -> seat.holder() != null).toList();
  }

  /** Whether the exception from freezes and other changes was voted for. */
  boolean excepts() {
    return seats.stream().filter(Seat::exception).map(this::of).anyMatch(vote -> vote != null && vote.decision() == Decision.APPROVE);
  }

  Seat seat(int position) {
    return answers().at(position).orElseThrow(() -> new Conflict("round-over", "这一轮审批没有这一票，请刷新待办列表。"));
  }

  /** Whether persons who have nothing to do with it approved the change as it is. */
  public boolean approves(Change change) {
    return outcome() == RoundOutcome.APPROVE && round.revision() == change.progress().revision()
        && voters().stream().noneMatch(change::involves);
  }

  private Answers<Seat, Vote> answers() {
    return new Answers<>(seats, votes);
  }
}
