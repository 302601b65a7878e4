package org.assetcloud.itsm.change.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.springframework.stereotype.Component;

/** Who may vote about a change (R7.4): persons, each once in a round, and never on what they requested, implement or verify. */
@Component
class Approvers {

  private final Members members;

  Approvers(Members members) {
    this.members = members;
  }

  List<String> of(Role role, Change change, Set<String> voted) {
    return members.of(role).stream().filter(person -> !change.involves(person) && !voted.contains(person)).toList();
  }

  /** The seats still to be voted for, each with a holder if there is one. */
  List<Seat> seated(Change change, List<Seat> open, Set<String> voted) {
    return new Seating(role -> of(role, change, voted)).seated(open);
  }

  /** What the seats are after others have voted: those that moved, or that nobody is left for. */
  List<Seat> moved(Change change, Ballot ballot) {
    List<Seat> open = ballot.seats().stream().filter(seat -> seat.holder() != null && !ballot.voted(seat)).toList();
    List<Seat> now = new ArrayList<>(seated(change, open, ballot.voters()));
    now.removeAll(open);
    return now;
  }
}
