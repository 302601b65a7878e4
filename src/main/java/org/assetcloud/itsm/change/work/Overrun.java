package org.assetcloud.itsm.change.work;

import java.time.Clock;
import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.change.ViolationKind;
import org.assetcloud.itsm.change.due.DeadlineTable;
import org.assetcloud.itsm.change.due.RecordViolation;
import org.assetcloud.itsm.people.Role;
import org.springframework.stereotype.Component;

/**
 * Work that goes on after its window is a violation (R7.4), whether the timer finds it or the implementer reports it before the timer does.
 * Where it still goes on somebody decides about it.
 */
@Component
class Overrun {

  private final RecordViolation record;
  private final ChangeHistory history;
  private final TellOfChange tell;
  private final DeadlineTable table;
  private final Clock clock;

  Overrun(RecordViolation record, ChangeHistory history, TellOfChange tell, DeadlineTable table, Clock clock) {
    this.record = record;
    this.history = history;
    this.tell = tell;
    this.table = table;
    this.clock = clock;
  }

  /** Whether the change's window is over; false where it has none. */
  boolean windowOver(Change change) {
    return change.content().window() != null && change.content().window().endedBy(clock.instant());
  }

  /** The work goes on. */
  void found(Change change) {
    record.toDecide(change, ViolationKind.WINDOW_OVERRUN, "OVERRUN", "变更窗口已结束，实施尚未完成。", "超出变更窗口仍在实施，请决定继续还是回退。");
    tell.late(change, "OVERRUN/IMPLEMENTER", ViolationKind.WINDOW_OVERRUN.label(), List.of(change.content().hands().implementer()),
        "变更窗口已结束，请尽快完成或回退。");
    if (told(change) != Role.PROJECT_MANAGER) {
      tell.late(change, "OVERRUN/TOLD", ViolationKind.WINDOW_OVERRUN.label(), tell.of(told(change)), "超出变更窗口仍在实施，由项目经理决定继续还是回退，请督促。");
    }
  }

  /** Whom the table names for late work; whoever decides about it hears of it in any case. */
  private Role told(Change change) {
    Role told = table.terms(DeadlineTable.IMPLEMENT, change.content().type()).told();
    return told == null ? Role.PROJECT_MANAGER : told;
  }

  /** The work is over. Where it was done within its window there is nothing to record. */
  void reported(Change change) {
    if (windowOver(change)) {
      history.violated(change.number(), ViolationKind.WINDOW_OVERRUN, "变更窗口已结束，实施尚未完成。");
      tell.late(change, "OVERRUN", ViolationKind.WINDOW_OVERRUN.label(), tell.of(told(change)),
          "变更窗口结束以后才提交实施结果，已记违规。");
    }
  }
}
