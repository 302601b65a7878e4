package org.assetcloud.itsm.change.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeChangedMeanwhile;
import org.assetcloud.itsm.change.ChangeEvent;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeUnknown;
import org.assetcloud.itsm.change.Revision;
import org.assetcloud.itsm.change.Violation;
import org.assetcloud.itsm.change.ViolationKind;
import org.assetcloud.itsm.change.assessment.AssessedChanges;
import org.assetcloud.itsm.change.assessment.Assessment;
import org.assetcloud.itsm.change.calendar.WindowConflict;
import org.assetcloud.itsm.change.vote.Ballot;
import org.assetcloud.itsm.change.vote.Round;
import org.assetcloud.itsm.change.vote.Seat;
import org.assetcloud.itsm.change.vote.Vote;
import org.assetcloud.itsm.change.vote.VotedChanges;
import org.assetcloud.itsm.history.Breach;
import org.assetcloud.itsm.history.Concerned;
import org.assetcloud.itsm.history.Entry;
import org.assetcloud.itsm.history.Histories;
import org.assetcloud.itsm.shared.number.DayNumbers;
import org.assetcloud.itsm.shared.persistence.HeldRows;
import org.springframework.stereotype.Repository;

/** A change that the transaction has locked or put in is read once, and with it its ballots, which only such a transaction changes. */
@Repository
class MyBatisChanges implements VotedChanges, AssessedChanges {

  private static final Concerned CONCERNED = new Concerned("CHANGE");

  private final HeldRows<Change> held = new HeldRows<>();
  private final HeldRows<List<Ballot>> heldBallots = new HeldRows<>();
  private final ChangeMapper mapper;
  private final DayNumbers numbers;
  private final Histories histories;

  MyBatisChanges(ChangeMapper mapper, DayNumbers numbers, Histories histories) {
    this.mapper = mapper;
    this.numbers = numbers;
    this.histories = histories;
  }

  @Override
  public String nextNumber(LocalDate day) {
    return numbers.next(SERIES, day);
  }

  @Override
  public void add(Change change) {
    ChangeRow row = ChangeRow.of(change);
    mapper.insert(row);
    mapper.insertRevision(row, change.requestedBy(), change.requestedAt());
    held.put(change.number(), row.change());
  }

  @Override
  public Change get(String number) {
    Change known = held.known(number);
    return known == null ? known(number, mapper.find(number)) : known;
  }

  @Override
  public Change lock(String number) {
    return held.get(number, () -> known(number, mapper.lock(number)));
  }

  private static Change known(String number, ChangeRow row) {
    if (row == null) {
      throw new ChangeUnknown(number);
    }
    return row.change();
  }

  @Override
  public void update(Change change) {
    if (mapper.update(ChangeRow.of(change)) == 0) {
      throw new ChangeChangedMeanwhile(change.number());
    }
    held.change(change.number(), before -> change.with(change.progress().changed()));
  }

  @Override
  public void revise(Change change, String by, Instant at) {
    mapper.insertRevision(ChangeRow.of(change), by, at);
    update(change);
  }

  @Override
  public List<Revision> revisions(String number) {
    List<SubmissionRow> submissions = mapper.submissions(number);
    List<ChangeRow> contents = mapper.revisions(number);
    return IntStream.range(0, submissions.size()).mapToObj(each -> new Revision(submissions.get(each).revision(), submissions.get(each).by(),
        submissions.get(each).at(), contents.get(each).submitted())).toList();
  }

  @Override
  public void assess(String number, Assessment assessment) {
    if (mapper.updateAssessment(number, assessment) == 0) {
      mapper.insertAssessment(number, assessment);
    }
  }

  @Override
  public Assessment assessment(String number, int revision) {
    return mapper.assessment(number, revision);
  }

  @Override
  public void open(String number, Round round, List<Seat> seats) {
    heldBallots.forget(number);
    mapper.insertRound(number, round);
    if (!seats.isEmpty()) {
      mapper.insertSeats(seats.stream().map(seat -> SeatRow.of(number, seat)).toList());
    }
  }

  @Override
  public void close(String number, Round round) {
    heldBallots.forget(number);
    mapper.closeRound(number, round);
  }

  @Override
  public List<Ballot> ballots(String number) {
    return held.known(number) == null ? readBallots(number) : heldBallots.get(number, () -> readBallots(number));
  }

  private List<Ballot> readBallots(String number) {
    List<Seat> seats = mapper.seats(number).stream().map(SeatRow::seat).toList();
    List<Vote> votes = mapper.votes(number).stream().map(VoteRow::vote).toList();
    return mapper.rounds(number).stream().map(round -> new Ballot(round,
        seats.stream().filter(seat -> seat.round() == round.number()).toList(),
        votes.stream().filter(vote -> vote.round() == round.number()).toList())).toList();
  }

  @Override
  public void move(String number, Seat seat) {
    heldBallots.forget(number);
    mapper.updateSeat(SeatRow.of(number, seat));
  }

  @Override
  public void add(String number, Vote vote) {
    heldBallots.forget(number);
    mapper.insertVote(VoteRow.of(number, vote));
  }

  @Override
  public void add(String number, ChangeEvent event) {
    histories.add(CONCERNED, number, new Entry(event.kind().name(), event.at(), event.by(), false, event.text()));
  }

  @Override
  public List<ChangeEvent> events(String number) {
    return histories.of(number).stream()
        .map(entry -> new ChangeEvent(ChangeEventKind.valueOf(entry.kind()), entry.at(), entry.by(), entry.text())).toList();
  }

  @Override
  public boolean add(String number, Violation violation) {
    return histories.add(CONCERNED, number, new Breach(violation.kind().name(), violation.at(), violation.text()));
  }

  @Override
  public List<Violation> violations(String number) {
    return histories.breaches(number).stream()
        .map(breach -> new Violation(ViolationKind.valueOf(breach.kind()), breach.at(), breach.text())).toList();
  }

  @Override
  public void except(String number, int round, List<WindowConflict> conflicts) {
    if (!conflicts.isEmpty()) {
      mapper.insertExceptions(number, round, conflicts.stream().map(ConflictRow::of).toList());
    }
  }

  @Override
  public List<WindowConflict> excepted(String number, int round) {
    return mapper.exceptions(number, round).stream().map(ConflictRow::conflict).toList();
  }
}
