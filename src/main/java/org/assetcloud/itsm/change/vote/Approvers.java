package org.assetcloud.itsm.change.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assetcloud.itsm.asking.Conflicts;
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
    return conflicts(change, voted).free(members.of(role));
  }

  /** Who must not vote about it (R7.4). */
  static Conflicts conflicts(Change change, Set<String> voted) {
    return Conflicts.of(
        new Conflicts.Rule("votes-not-on-own", change::involves, "不能审批自己申请、实施或验证的变更。"),
        new Conflicts.Rule("voted-already", voted::contains, "您在这一轮中已经投过一票，每人只能投一票。"));
  }

  /** The seats still to be voted for, each with a holder if there is one. */
  List<Seat> seated(Change change, List<Seat> open, Set<String> voted) {
    return new Seating(role -> of(role, change, voted)).seated(open);
  }

  /** What the seats are after others have voted: those that moved, or that nobody is left for. */
  List<Seat> moved(Change change, Ballot ballot) {
    List<Seat> open = ballot.open();
    List<Seat> now = new ArrayList<>(seated(change, open, ballot.voters()));
    now.removeAll(open);
    return now;
  }
}
