package org.assetcloud.itsm.change.web;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEvent;
import org.assetcloud.itsm.change.calendar.WindowConflict;
import org.assetcloud.itsm.change.desk.ChangeRights;
import org.assetcloud.itsm.change.desk.ReadChange;
import org.assetcloud.itsm.change.vote.Ballot;
import org.assetcloud.itsm.people.Names;
import org.springframework.stereotype.Component;

/** Reads a change as it stands at this moment, for the person who asks. */
@Component
class AnswerChange {

  private final ReadChange read;
  private final ChangeRights rights;
  private final Names names;

  AnswerChange(ReadChange read, ChangeRights rights, Names names) {
    this.read = read;
    this.rights = rights;
    this.names = names;
  }

  ChangeAnswer whole(String number) {
    Change change = read.of(number);
    List<Ballot> ballots = read.ballots(number);
    List<ChangeEvent> events = read.events(number);
    List<WindowConflict> open = read.unexcepted(change);
    return ChangeAnswer.of(change, change.content().plan(), new ChangeAnswer.Whole(read.plan(change),
        ChangeAnswer.AssessmentAnswer.of(read.assessment(change)),
        read.revisions(number).stream().map(ChangeAnswer.RevisionAnswer::of).toList(), ballots.stream().map(ChangeAnswer.RoundAnswer::of).toList(),
        read.conflicts(change).stream().map(one -> ChangeAnswer.ConflictAnswer.of(one, !open.contains(one))).toList(),
        read.violations(number), events, rights.of(change), names.of(people(change, ballots, events))));
  }

  private static TreeSet<String> people(Change change, List<Ballot> ballots, List<ChangeEvent> events) {
    TreeSet<String> people = new TreeSet<>(List.of(change.requestedBy()));
    List.of(change.content().hands()).forEach(hands -> {
      people.add(Objects.requireNonNullElse(hands.implementer(), change.requestedBy()));
      people.add(Objects.requireNonNullElse(hands.verifier(), change.requestedBy()));
    });
    events.forEach(event -> people.add(event.by()));
    ballots.forEach(ballot -> ballot.votes().forEach(vote -> people.add(vote.person())));
    return people;
  }
}
