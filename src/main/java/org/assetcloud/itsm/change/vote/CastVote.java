package org.assetcloud.itsm.change.vote;

import java.time.Clock;
import java.util.List;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeStep;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.due.EmergencyWindow;
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
  private final EmergencyWindow emergency;
  private final ChangeHistory history;
  private final CurrentUser person;
  private final Clock clock;

  CastVote(
      VotedChanges changes, Approvers approvers, EmergencyWindow emergency, ChangeHistory history, CurrentUser person, Clock clock) {
    this.changes = changes;
    this.approvers = approvers;
    this.emergency = emergency;
    this.history = history;
    this.person = person;
    this.clock = clock;
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
    refuse(change, ballot(change), position, voter);
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
    Ballot ballot = ballot(change);
    refuse(change, ballot, position, person.id());
    Seat seat = ballot.seat(position);
    if (!person.holds(seat.holder())) {
      throw new Forbidden("not-an-approver", "这一票现由%s投，您不在其中。".formatted(seat.holder().label()));
    }
    if (decision == Decision.APPROVE && ballot.round().stage() == Stage.AT_ONCE) {
      emergency.check(change);
    }
    confirm(change, ballot.round(), answer.release());
    String said = decision.said("comment", "审批意见", answer.comment());
    Vote vote = new Vote(ballot.round().number(), position, person.id(), seat.holder(), decision, said, clock.instant());
    changes.add(number, vote);
    history.add(number, ChangeEventKind.VOTE, "%s（%s，第 %d 版）%s".formatted(
        decision.label(), seat.holder().label(), ballot.round().revision(), said == null ? "" : "：" + said));
    List<Seat> moved = approvers.moved(change, ballot.with(vote));
    moved.forEach(one -> changes.move(number, one));
    return moved;
  }

  /** An emergency has no assessor before it begins: whoever lets it begin confirms its kind, before its plan is asked for (R4.1). */
  private void confirm(Change change, Round round, Boolean release) {
    if (release != null && round.stage() != Stage.AT_ONCE) {
      throw Refused.field("release", "是否属于上线或更新只在紧急变更先行批准时确认。");
    }
    Change confirmed = change.confirmed(release);
    if (confirmed.release() && !change.release()) {
      if (change.progress().lateApproval() != null) {
        throw Refused.field("release", "第一次先行批准时没有确认为上线或更新，请否决，或请申请人收回修改后重新审批。");
      }
      history.add(change.number(), ChangeEventKind.VOTE, "经审批人确认属于上线或更新，须有应急方案。");
    }
    if (!confirmed.equals(change)) {
      changes.update(confirmed);
    }
  }

  /** Whether nobody has to vote any more. */
  public boolean decided(String number) {
    return ballot(changes.get(number)).outcome() != null;
  }

  private Ballot ballot(Change change) {
    return changes.ballots(change.number()).stream().filter(one -> one.round().decidedAt() == null)
        .reduce((one, other) -> other)
        .orElseThrow(() -> new Conflict("round-over", "变更 %s 的这一轮审批已经结束，请刷新待办列表。".formatted(change.number())));
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
