package org.assetcloud.itsm.change.vote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.ChangeStep;
import org.assetcloud.itsm.change.Progress;
import org.assetcloud.itsm.change.Risk;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.TellOfChange;
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
  private final ChangeHistory history;
  private final AskApprovers ask;

  OpenRound(
      VotedChanges changes, ChangeCalendar calendar, Approvers approvers, EmergencyWindow emergency, ChangeHistory history,
      AskApprovers ask) {
    this.changes = changes;
    this.calendar = calendar;
    this.approvers = approvers;
    this.emergency = emergency;
    this.history = history;
    this.ask = ask;
  }

  /** What the table of approvers is asked with. */
  public record Question(Stage stage, Risk risk, boolean exception) {}

  /** Tells the approvers that it is for them now. */
  @Component
  static class AskApprovers {

    private final TellOfChange tell;

    AskApprovers(TellOfChange tell) {
      this.tell = tell;
    }

    void of(Change change, int round, Seat seat, List<String> people) {
      tell.work(change, "VOTE/%d/%d/%s".formatted(round, seat.position(), seat.level()), people, "请您审批。");
    }
  }

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
    history.add(number, ChangeEventKind.APPROVERS, stage.label() + "：" + asked(seats) + against(conflicts));
    seats.stream().filter(seat -> seat.holder() != null)
        .forEach(seat -> ask.of(change, round.number(), seat, approvers.of(seat.holder(), change, Set.of())));
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

  private static String asked(List<Seat> seats) {
    return seats.isEmpty() ? "审批人表没有给出审批人。" : seats.stream().map(seat -> seat.holder() == null
        ? "%s（没有可以审批的人员）".formatted(seat.terms().role().label())
        : seat.holder() == seat.terms().role() ? seat.holder().label()
            : "%s（代%s）".formatted(seat.holder().label(), seat.terms().role().label())).collect(Collectors.joining("、", "请", "审批。"));
  }

  private static String against(List<WindowConflict> conflicts) {
    return conflicts.isEmpty() ? ""
        : conflicts.stream().map(WindowConflict::said).collect(Collectors.joining("；", "变更窗口与", "冲突，须采购人分管领导同意例外。"));
  }
}
