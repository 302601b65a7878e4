package org.assetcloud.itsm.change.vote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEvent;
import org.assetcloud.itsm.change.ChangeUnknown;
import org.assetcloud.itsm.change.Revision;
import org.assetcloud.itsm.change.Violation;
import org.assetcloud.itsm.change.assessment.AssessedChanges;
import org.assetcloud.itsm.change.assessment.Assessment;
import org.assetcloud.itsm.change.calendar.WindowConflict;

/** The changes on record, in memory. */
public final class RecordedChanges implements VotedChanges, AssessedChanges {

  private final Map<String, Change> changes = new TreeMap<>();
  private final List<Revision> revisions = new ArrayList<>();
  private final List<ChangeEvent> events = new ArrayList<>();
  private final List<Violation> violations = new ArrayList<>();
  private final Map<Integer, Round> rounds = new TreeMap<>();
  private final Map<String, Seat> seats = new TreeMap<>();
  private final List<Vote> votes = new ArrayList<>();
  private final Map<Integer, List<WindowConflict>> excepted = new HashMap<>();
  private final Map<Integer, Assessment> assessments = new HashMap<>();

  public static RecordedChanges of(Change... recorded) {
    RecordedChanges changes = new RecordedChanges();
    List.of(recorded).forEach(changes::add);
    return changes;
  }

  /** What the history says, as {@code 评估 lead 文字}. */
  public List<String> said() {
    return events.stream().map(event -> "%s %s %s".formatted(event.kind().label(), event.by(), event.text())).toList();
  }

  @Override
  public String nextNumber(LocalDate day) {
    return "BG-%s-%04d".formatted(day.toString().replace("-", ""), changes.size() + 1);
  }

  @Override
  public void add(Change change) {
    changes.put(change.number(), change);
  }

  @Override
  public Change get(String number) {
    if (!changes.containsKey(number)) {
      throw new ChangeUnknown(number);
    }
    return changes.get(number);
  }

  @Override
  public Change lock(String number) {
    return get(number);
  }

  @Override
  public void update(Change change) {
    changes.put(get(change.number()).number(), change);
  }

  @Override
  public void revise(Change change, String by, Instant at) {
    update(change);
    revisions.add(new Revision(change.progress().revision(), by, at, change.content()));
  }

  @Override
  public List<Revision> revisions(String number) {
    return List.copyOf(revisions);
  }

  @Override
  public void add(String number, ChangeEvent event) {
    events.add(event);
  }

  @Override
  public List<ChangeEvent> events(String number) {
    return List.copyOf(events);
  }

  @Override
  public boolean add(String number, Violation violation) {
    return violations.stream().noneMatch(one -> one.kind() == violation.kind()) && violations.add(violation);
  }

  @Override
  public List<Violation> violations(String number) {
    return List.copyOf(violations);
  }

  @Override
  public void assess(String number, Assessment assessment) {
    assessments.put(assessment.revision(), assessment);
  }

  @Override
  public Assessment assessment(String number, int revision) {
    return assessments.get(revision);
  }

  @Override
  public void open(String number, Round round, List<Seat> asked) {
    rounds.put(round.number(), round);
    asked.forEach(seat -> move(number, seat));
  }

  @Override
  public void close(String number, Round round) {
    rounds.put(round.number(), round);
  }

  @Override
  public List<Ballot> ballots(String number) {
    return rounds.values().stream().map(round -> new Ballot(round, seats.values().stream().filter(seat -> seat.round() == round.number()).toList(),
        votes.stream().filter(vote -> vote.round() == round.number()).toList())).toList();
  }

  @Override
  public void move(String number, Seat seat) {
    seats.put("%d/%d".formatted(seat.round(), seat.position()), seat);
  }

  @Override
  public void add(String number, Vote vote) {
    votes.add(vote);
  }

  @Override
  public void except(String number, int round, List<WindowConflict> conflicts) {
    excepted.put(round, conflicts);
  }

  @Override
  public List<WindowConflict> excepted(String number, int round) {
    return excepted.getOrDefault(round, List.of());
  }
}
