package org.assetcloud.itsm.change.vote;

import java.util.List;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEvent;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeStep;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.Refused;
import org.springframework.stereotype.Component;

/** One person votes about the present revision (R7.4). */
@Component
public class CastVote {

  private final VotedChanges changes;
  private final Approvers approvers;
  private final LetBegin letBegin;
  private final ChangeHistory history;
  private final CurrentUser person;

  CastVote(VotedChanges changes, Approvers approvers, LetBegin letBegin, ChangeHistory history, CurrentUser person) {
    this.changes = changes;
    this.approvers = approvers;
    this.letBegin = letBegin;
    this.history = history;
    this.person = person;
  }

  /**
   * What an approver says.
   *
   * @param release whether it brings something to go live or an update, asked where an emergency is let begin; null is as its kind says
   */
  public record Said(Decision decision, String comment, Boolean release) {}

  /** @throws Forbidden where this person may not vote here, before anything is asked of them */
  public void check(String number, int position, String voter) {
    Change change = ChangeStep.VOTE.of(changes.get(number));
    refuse(change, changes.goingOn(number), position, voter);
  }

  /**
   * @return the other seats that had to move to another role, because with this vote nobody is left who could give theirs
   * @throws Forbidden where this person may not vote here
   * @throws Refused for an approval at once of what is not to happen now, or where a release is said to be none
   * @throws Conflict where the seat has been voted for or the content is another by now
   */
  public List<Seat> cast(String number, int position, Said answer) {
    Decision decision = answer.decision();
    Change change = ChangeStep.VOTE.of(changes.lock(number));
    Ballot ballot = changes.goingOn(number);
    refuse(change, ballot, position, person.id());
    Seat seat = ballot.seat(position);
    if (!person.holds(seat.holder())) {
      throw new Forbidden("not-an-approver", "这一票现由%s投，您不在其中。".formatted(seat.holder().label()));
    }
    letBegin.answered(change, ballot.round().stage(), answer);
    String said = decision.said("comment", "审批意见", answer.comment());
    ChangeEvent entry = history.add(number, ChangeEventKind.VOTE, "%s（%s，第 %d 版）%s".formatted(
        decision.label(), seat.holder().label(), ballot.round().revision(), said == null ? "" : "：" + said));
    Vote vote = new Vote(ballot.round().number(), position, entry.by(), seat.holder(), decision, said, entry.at());
    changes.add(number, vote);
    List<Seat> moved = approvers.moved(change, ballot.with(vote));
    moved.forEach(one -> changes.move(number, one));
    return moved;
  }

  private static void refuse(Change change, Ballot ballot, int position, String voter) {
    if (ballot.round().revision() != change.progress().revision()) {
      throw new Conflict("round-over", "变更 %s 的内容已修改，请刷新待办列表。".formatted(change.number()));
    }
    Approvers.conflicts(change, ballot.voters()).check(voter);
    if (ballot.voted(ballot.seat(position))) {
      throw new Conflict("round-over", "这一票已由他人投出，请刷新待办列表。");
    }
  }
}
