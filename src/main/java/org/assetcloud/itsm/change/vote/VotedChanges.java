package org.assetcloud.itsm.change.vote;

import java.util.List;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.calendar.WindowConflict;
import org.assetcloud.itsm.shared.Conflict;

/** The changes on record, with the rounds of votes about them. */
public interface VotedChanges extends Changes {

  void open(String number, Round round, List<Seat> seats);

  void close(String number, Round round);

  /** All rounds with their seats and votes, oldest first. */
  List<Ballot> ballots(String number);

  /** The last round, with its seats and votes. @throws Conflict where there was none */
  default Ballot lastAsked(String number) {
    return ballots(number).stream().reduce((one, other) -> other)
        .orElseThrow(() -> new Conflict("round-over", "变更 %s 还没有提请审批，请刷新待办列表。".formatted(number)));
  }

  /** The round that is going on, with its seats and votes. @throws Conflict where there is none any more */
  default Ballot goingOn(String number) {
    return ballots(number).stream().filter(one -> one.round().decidedAt() == null).reduce((one, other) -> other)
        .orElseThrow(() -> new Conflict("round-over", "变更 %s 的这一轮审批已经结束，请刷新待办列表。".formatted(number)));
  }

  void move(String number, Seat seat);

  void add(String number, Vote vote);

  /** What the round's votes except from: freezes and other changes that were known when it was opened. */
  void except(String number, int round, List<WindowConflict> conflicts);

  List<WindowConflict> excepted(String number, int round);
}
