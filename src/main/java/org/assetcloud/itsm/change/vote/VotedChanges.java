package org.assetcloud.itsm.change.vote;

import java.util.List;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.calendar.WindowConflict;

/** The changes on record, with the rounds of votes about them. */
public interface VotedChanges extends Changes {

  void open(String number, Round round, List<Seat> seats);

  void close(String number, Round round);

  /** All rounds with their seats and votes, oldest first. */
  List<Ballot> ballots(String number);

  void move(String number, Seat seat);

  void add(String number, Vote vote);

  /** What the round's votes except from: freezes and other changes that were known when it was opened. */
  void except(String number, int round, List<WindowConflict> conflicts);

  List<WindowConflict> excepted(String number, int round);
}
