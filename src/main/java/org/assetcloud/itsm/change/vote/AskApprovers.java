package org.assetcloud.itsm.change.vote;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.change.calendar.WindowConflict;
import org.springframework.stereotype.Component;

/**
 * Tells the approvers that a revision waits for them, and puts on record who is asked, in whose place, and from what they are to except
 * (R7.4).
 */
@Component
class AskApprovers {

  private final Approvers approvers;
  private final ChangeHistory history;
  private final TellOfChange tell;

  AskApprovers(Approvers approvers, ChangeHistory history, TellOfChange tell) {
    this.approvers = approvers;
    this.history = history;
    this.tell = tell;
  }

  /** @param conflicts what the window overlaps with */
  void of(Change change, Round round, List<Seat> seats, List<WindowConflict> conflicts) {
    history.add(change.number(), ChangeEventKind.APPROVERS, round.stage().label() + "：" + asked(seats) + against(conflicts));
    seats.stream().filter(seat -> seat.holder() != null).forEach(seat -> tell.work(change,
        "VOTE/%d/%d/%s".formatted(round.number(), seat.position(), seat.level()), approvers.of(seat.holder(), change, Set.of()), "请您审批。"));
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
