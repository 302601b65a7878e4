package org.assetcloud.itsm.change.vote;

import java.util.List;
import org.assetcloud.itsm.asking.Chase;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.people.Role;
import org.springframework.stereotype.Component;

/**
 * What follows silence (R7.4): a reminder, then the deputy's role, then bureau-leader, and in the end everybody above is told; never an
 * approval. After an outage only the last step that became due is taken, the others are named in the history.
 */
@Component
public class ChaseVote {

  private final VotedChanges changes;
  private final Approvers approvers;
  private final VoteDeadlines deadlines;
  private final ChangeHistory history;
  private final TellOfChange tell;

  ChaseVote(VotedChanges changes, Approvers approvers, VoteDeadlines deadlines, ChangeHistory history, TellOfChange tell) {
    this.changes = changes;
    this.approvers = approvers;
    this.deadlines = deadlines;
    this.history = history;
    this.tell = tell;
  }

  /** Where it has been voted, or the round is over, nobody is chased. @return the seat as it is now */
  public Seat chase(String number, int position) {
    Change change = changes.lock(number);
    Ballot ballot = changes.lastAsked(number);
    Seat seat = ballot.seat(position);
    if (ballot.voted(seat) || ballot.round().decidedAt() != null) {
      return seat;
    }
    List<Chase.Step<SeatLevel>> due = deadlines.due(seat);
    if (due.isEmpty()) {
      return seat;
    }
    Chase.Step<SeatLevel> last = due.get(due.size() - 1);
    Role asked = due.stream().map(Chase.Step::to).filter(to -> to != null).reduce((one, other) -> other).orElse(seat.holder());
    Seat chased = approvers.seated(change, List.of(seat.heldBy(asked, last.level())), ballot.voters()).get(0);
    changes.move(number, chased);
    say(change, ballot, seat, chased, due);
    return chased;
  }

  private void say(Change change, Ballot ballot, Seat before, Seat now, List<Chase.Step<SeatLevel>> due) {
    String steps = String.join("、", due.stream().map(step -> step.level().label()).toList());
    String who = now.holder() == null ? "没有可以审批的人员" : now.holder().label();
    history.add(change.number(), ChangeEventKind.REMINDER, "%s的一票：%s，现由%s投。".formatted(before.terms().role().label(), steps, who));
    String event = "CHASE/%d/%d/%s".formatted(ballot.round().number(), now.position(), now.level());
    if (now.holder() != null) {
      tell.late(change, event, now.level().label(), approvers.of(now.holder(), change, ballot.voters()), "%s，请尽快审批。".formatted(steps));
    }
    if (now.level() == SeatLevel.OVERDUE || now.holder() == null) {
      tell.late(change, event + "/ABOVE", now.level().label(),
          tell.of(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR, Role.BUREAU_OPERATOR),
          "%s的一票没有人投，变更没有获得批准，请处理。".formatted(before.terms().role().label()));
    }
  }
}
