package org.assetcloud.itsm.change;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assetcloud.itsm.change.assessment.AssessedChanges;
import org.assetcloud.itsm.change.assessment.Assessment;
import org.assetcloud.itsm.change.calendar.WindowConflict;
import org.assetcloud.itsm.change.vote.Ballot;
import org.assetcloud.itsm.change.vote.Round;
import org.assetcloud.itsm.change.vote.Seat;
import org.assetcloud.itsm.change.vote.Vote;
import org.assetcloud.itsm.change.vote.VotedChanges;
import org.assetcloud.itsm.people.CurrentUser;

/** Changes on record without a database, for rules that are tested by themselves; those of one number only. */
public final class ChangesInMemory implements VotedChanges, AssessedChanges {

  private final List<Change> states = new ArrayList<>();
  private final List<ChangeEvent> events = new ArrayList<>();
  private final List<Violation> violations = new ArrayList<>();
  private final List<Ballot> ballots = new ArrayList<>();
  private final List<WindowConflict> excepted = new ArrayList<>();
  private Assessment assessed;

  public static ChangesInMemory with(Change change) {
    ChangesInMemory changes = new ChangesInMemory();
    changes.states.add(change);
    return changes;
  }

  /** The change as it is now. */
  public Change now() {
    return states.get(states.size() - 1);
  }

  /** Its history that is written by this person. */
  public ChangeHistory history(CurrentUser person, Clock clock) {
    return new ChangeHistory(this, person, clock);
  }

  /** What stands in its history, each entry as kind and text. */
  public List<String> said() {
    return events.stream().map(event -> event.kind() + " " + event.text()).toList();
  }

  /** How often the change was written. */
  public int updates() {
    return states.size() - 1;
  }

  /** A round with what was voted in it. */
  public void record(Ballot ballot) {
    ballots.add(ballot);
  }

  @Override
  public String nextNumber(LocalDate day) {
    return "BG-%s-0001".formatted(day.toString().replace("-", ""));
  }

  @Override
  public void add(Change change) {
    states.add(change);
  }

  @Override
  public Change get(String number) {
    return now();
  }

  @Override
  public Change lock(String number) {
    return now();
  }

  @Override
  public void update(Change change) {
    states.add(change);
  }

  @Override
  public void revise(Change change, String by, Instant at) {
    states.add(change);
  }

  @Override
  public List<Revision> revisions(String number) {
    return List.of();
  }

  @Override
  public void add(String number, ChangeEvent event) {
    events.add(event);
  }

  @Override
  public List<ChangeEvent> events(String number) {
    return events;
  }

  @Override
  public boolean add(String number, Violation violation) {
    return violations.stream().noneMatch(known -> known.kind() == violation.kind()) && violations.add(violation);
  }

  @Override
  public List<Violation> violations(String number) {
    return violations;
  }

  @Override
  public void open(String number, Round round, List<Seat> seats) {
    ballots.add(new Ballot(round, seats, List.of()));
  }

  @Override
  public void close(String number, Round round) {
    ballots.replaceAll(ballot -> ballot.round().number() == round.number() ? new Ballot(round, ballot.seats(), ballot.votes()) : ballot);
  }

  @Override
  public List<Ballot> ballots(String number) {
    return List.copyOf(ballots);
  }

  @Override
  public void move(String number, Seat seat) {
    ballots.replaceAll(ballot -> ballot.round().number() == seat.round() ? new Ballot(ballot.round(), ballot.seats().stream()
        .map(one -> one.position() == seat.position() ? seat : one).toList(), ballot.votes()) : ballot);
  }

  @Override
  public void add(String number, Vote vote) {
    ballots.replaceAll(ballot -> ballot.round().number() == vote.round() ? new Ballot(ballot.round(), ballot.seats(),
        Stream.concat(ballot.votes().stream(), Stream.of(vote)).toList()) : ballot);
  }

  @Override
  public void except(String number, int round, List<WindowConflict> conflicts) {
    excepted.addAll(conflicts);
  }

  @Override
  public List<WindowConflict> excepted(String number, int round) {
    return excepted;
  }

  @Override
  public void assess(String number, Assessment assessment) {
    assessed = assessment;
  }

  @Override
  public Assessment assessment(String number, int revision) {
    return assessed;
  }
}
