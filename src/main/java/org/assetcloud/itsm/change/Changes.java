package org.assetcloud.itsm.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assetcloud.itsm.change.assessment.Assessment;
import org.assetcloud.itsm.change.calendar.WindowConflict;
import org.assetcloud.itsm.change.vote.Ballot;
import org.assetcloud.itsm.change.vote.Round;
import org.assetcloud.itsm.change.vote.Seat;
import org.assetcloud.itsm.change.vote.Vote;

/** The changes on record, with their votes and history. */
public interface Changes {

  /** The next number of the day, {@code BG-yyyyMMdd-NNNN}, unique and without gaps also when many ask at once. */
  String nextNumber(LocalDate day);

  void add(Change change);

  /** @throws ChangeUnknown where there is none of this number */
  Change get(String number);

  /**
   * The change, for a step that goes on with it: until the transaction ends, other steps and timers of this change wait.
   *
   * @throws ChangeUnknown where there is none of this number
   */
  Change lock(String number);

  /** Records how far the change is. Another change of it since it was read is a conflict. */
  void update(Change change);

  /** As {@link #update}, with a new revision of its content beside those before. */
  void revise(Change change, String by, Instant at);

  /** The content in all its revisions, the first one first. */
  List<Revision> revisions(String number);

  void assess(String number, Assessment assessment);

  /** The assessment of the revision, null where there is none. */
  Assessment assessment(String number, int revision);

  void open(String number, Round round, List<Seat> seats);

  void close(String number, Round round);

  /** All rounds with their seats and votes, oldest first. */
  List<Ballot> ballots(String number);

  void move(String number, Seat seat);

  void add(String number, Vote vote);

  void add(String number, ChangeEvent event);

  List<ChangeEvent> events(String number);

  /** @return whether it was recorded for the first time */
  boolean add(String number, Violation violation);

  List<Violation> violations(String number);

  /** What the round's votes except from: freezes and other changes that were known when it was opened. */
  void except(String number, int round, List<WindowConflict> conflicts);

  List<WindowConflict> excepted(String number, int round);
}
