package org.assetcloud.itsm.change.vote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.shared.Conflict;

/** The votes of a round against the seats it has (R7.4): silence never approves, and nobody's vote counts twice. */
public record Ballot(Round round, List<Seat> seats, List<Vote> votes) {

  /** @return null while somebody still has to vote */
  public RoundOutcome outcome() {
    if (says(Decision.REJECT)) {
      return RoundOutcome.REJECT;
    }
    if (says(Decision.RETURN)) {
      return RoundOutcome.RETURN;
    }
    if (seats.isEmpty() || seats.stream().anyMatch(seat -> seat.holder() == null && !voted(seat))) {
      return RoundOutcome.NOT_APPROVED;
    }
    return seats.stream().allMatch(this::voted) && distinctVoters() ? RoundOutcome.APPROVE : null;
  }

  public Vote of(Seat seat) {
    return votes.stream().filter(vote -> vote.position() == seat.position()).findFirst().orElse(null);
  }

  boolean voted(Seat seat) {
    return of(seat) != null;
  }

  boolean voted(String person) {
    return voters().contains(person);
  }

  public Set<String> voters() {
    return votes.stream().map(Vote::person).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the exception from freezes and other changes was voted for. */
  boolean excepts() {
    return seats.stream().filter(Seat::exception).map(this::of).anyMatch(vote -> vote != null && vote.decision() == Decision.APPROVE);
  }

  Seat seat(int position) {
    return seats.stream().filter(seat -> seat.position() == position).findFirst()
        .orElseThrow(() -> new Conflict("round-over", "这一轮审批没有这一票，请刷新待办列表。"));
  }

  /** Whether persons who have nothing to do with it approved the change as it is. */
  boolean approves(Change change) {
    return outcome() == RoundOutcome.APPROVE && round.revision() == change.progress().revision()
        && voters().stream().noneMatch(change::involves);
  }

  private boolean says(Decision decision) {
    return votes.stream().anyMatch(vote -> vote.decision() == decision);
  }

  private boolean distinctVoters() {
    return new HashSet<>(voters()).size() == seats.size();
  }
}
