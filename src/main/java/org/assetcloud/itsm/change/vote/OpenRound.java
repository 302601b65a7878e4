package org.assetcloud.itsm.change.vote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.ChangeStep;
import org.assetcloud.itsm.change.Progress;
import org.assetcloud.itsm.change.Risk;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.calendar.ChangeCalendar;
import org.assetcloud.itsm.change.calendar.WindowConflict;
import org.assetcloud.itsm.change.due.EmergencyWindow;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Conflict;
import org.springframework.stereotype.Component;

/**
 * Asks the approvers about the present revision (R7.4), as the table says. Where the window lies in a freeze or meets another change,
 * bureau-leader has to vote as well, whatever the table says. Nobody who could vote is no approval.
 */
@Component
public class OpenRound {

  private final VotedChanges changes;
  private final ChangeCalendar calendar;
  private final Approvers approvers;
  private final EmergencyWindow emergency;
  private final AskApprovers ask;

  OpenRound(VotedChanges changes, ChangeCalendar calendar, Approvers approvers, EmergencyWindow emergency, AskApprovers ask) {
    this.changes = changes;
    this.calendar = calendar;
    this.approvers = approvers;
    this.emergency = emergency;
    this.ask = ask;
  }

  /** What the table of approvers is asked with. */
  public record Question(Stage stage, Risk risk, boolean exception) {}

  public Question question(String number) {
    Change change = changes.get(number);
    Stage stage = stage(change);
    return question(change, stage, conflicts(change, stage));
  }

  /**
   * @param table its answer to the question
   * @return the positions of the seats to be voted for; none where nobody could vote, and the round is over
   * @throws Conflict where it is not the time to ask: before its assessment, while others are asked, or after the decision
   */
  public List<Integer> open(String number, Function<Question, List<Seat.Terms>> table, Instant now) {
    Change change = changes.lock(number);
    Stage stage = stage(change);
    if (stage == Stage.AT_ONCE) {
      emergency.check(change);
    }
    List<WindowConflict> conflicts = conflicts(change, stage);
    List<Ballot> before = changes.ballots(number);
    if (before.stream().anyMatch(ballot -> ballot.round().decidedAt() == null)) {
      throw new Conflict("round-open", "变更 %s 正在审批，不能重复提请，请刷新待办列表。".formatted(number));
    }
    Round round = new Round(before.size() + 1, change.progress().revision(), stage, now, null, null);
    List<Seat.Terms> asked = table.apply(question(change, stage, conflicts));
    List<Seat> seats = approvers.seated(change, seats(round, asked, !conflicts.isEmpty(), now), Set.of());
    changes.open(number, round, seats);
    changes.except(number, round.number(), conflicts);
    Progress next = stage == Stage.AFTERWARDS ? change.progress().inRound(round.number(), change.progress().status())
        : change.progress().inRound(round.number(), ChangeStatus.AWAITING_APPROVAL);
    changes.update(change.with(next));
    ask.of(change, round, seats, conflicts);
    boolean possible = !seats.isEmpty() && seats.stream().allMatch(seat -> seat.holder() != null);
    return possible ? seats.stream().map(Seat::position).toList() : List.of();
  }

  /** @throws Conflict where the change does not stand where this is asked */
  private static Stage stage(Change change) {
    Progress progress = ChangeStep.ASK_APPROVERS.of(change).progress();
    if (progress.status() == ChangeStatus.AWAITING_REVISION) {
      throw new Conflict("step-not-due", "变更 %s 现在%s，请申请人先修改。".formatted(change.number(), progress.status().label()));
    }
    Stage stage = change.stage();
    if (stage != Stage.AT_ONCE && progress.risk() == null) {
      throw new Conflict("not-assessed", "变更 %s 的第 %d 版还没有评估，请运维组长先评估。".formatted(change.number(), progress.revision()));
    }
    return stage;
  }

  private List<WindowConflict> conflicts(Change change, Stage stage) {
    return stage == Stage.AFTERWARDS ? List.of() : calendar.conflicts(change.number(), change.content());
  }

  private static Question question(Change change, Stage stage, List<WindowConflict> conflicts) {
    return new Question(stage, change.progress().risk() == null ? Risk.HIGH : change.progress().risk(), !conflicts.isEmpty());
  }

  private static List<Seat> seats(Round round, List<Seat.Terms> table, boolean exception, Instant now) {
    List<Seat.Terms> terms = new ArrayList<>(table);
    if (exception && !terms.isEmpty() && terms.stream().noneMatch(one -> one.role() == Role.BUREAU_LEADER)) {
      terms.add(new Seat.Terms(Role.BUREAU_LEADER, null, terms.get(0).times()));
    }
    List<Seat> seats = new ArrayList<>();
    for (Seat.Terms one : terms) {
      boolean excepting = exception && one.role() == Role.BUREAU_LEADER;
      seats.add(new Seat(round.number(), seats.size() + 1, one, one.role(), now, SeatLevel.ASKED, excepting));
    }
    return seats;
  }
}
