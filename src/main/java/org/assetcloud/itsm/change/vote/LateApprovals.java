package org.assetcloud.itsm.change.vote;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.LateApproval;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.change.ViolationKind;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Conflict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * An emergency is to be approved in full within 24 hours of the first vote (R7.4). Afterwards that is a violation on record, and who has not
 * begun by then waits for the votes.
 */
@Component
public class LateApprovals {

  private static final String OVERDUE = "先行批准后 24 小时内没有完成补审批。";
  private static final Logger LOG = LoggerFactory.getLogger(LateApprovals.class);

  private final VotedChanges changes;
  private final Approvers approvers;
  private final ChangeHistory history;
  private final TellOfChange tell;
  private final Clock clock;

  LateApprovals(VotedChanges changes, Approvers approvers, ChangeHistory history, TellOfChange tell, Clock clock) {
    this.changes = changes;
    this.approvers = approvers;
    this.history = history;
    this.tell = tell;
    this.clock = clock;
  }

  /** By when it has to be approved. @throws Conflict where nobody has authorised it */
  public Instant due(String number) {
    Change change = changes.get(number);
    if (change.progress().times().authorisedAt() == null) {
      throw new Conflict("not-authorised", "变更 %s 现在%s，还没有先行批准，不能补审批。".formatted(number, change.progress().status().label()));
    }
    return change.progress().lateApprovalDue();
  }

  /** Before its time, or where it has been approved in full meanwhile, there is nothing to record. */
  public void overdue(String number) {
    Change change = changes.lock(number);
    if (!change.progress().lateApprovalOverdue(clock.instant())) {
      LOG.warn("No late approval of {} to record: {}", number, change.progress().lateApproval());
      return;
    }
    history.violated(number, ViolationKind.APPROVED_LATE, OVERDUE);
    tell.late(change, "APPROVED-LATE", ViolationKind.APPROVED_LATE.label(),
        tell.of(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR, Role.BUREAU_OPERATOR, Role.BUREAU_LEADER), "紧急变更 24 小时内没有完成补审批。");
    tell.late(change, "APPROVED-LATE/ASKED", ViolationKind.APPROVED_LATE.label(), asked(change), "补审批已逾期，请立即办理。");
    if (change.progress().status().beforeWork()) {
      history.add(number, ChangeEventKind.WINDOW, "补审批逾期，补审批完成以前不能开工。");
      tell.know(change, "APPROVED-LATE/WAITS", List.of(change.requestedBy(), change.content().hands().implementer()),
          "补审批已逾期，补审批完成以前不能开工。");
    }
  }

  /** All votes are there: who waited for them may begin, and where they came too late that is on record. */
  public void approved(Change change, Instant at) {
    boolean late = change.progress().lateApprovalOverdue(at);
    if (late) {
      history.violated(change.number(), ViolationKind.APPROVED_LATE, OVERDUE);
    }
    changes.update(change.with(change.progress().late(LateApproval.APPROVED)));
    if (late && change.progress().status() == ChangeStatus.APPROVED) {
      tell.work(change, "APPROVED-AFTERWARDS", List.of(change.content().hands().implementer()), "补审批已经完成，窗口内可以开工。");
    }
  }

  /** Whose votes are missing; where nobody has been asked to vote yet, who is to assess it or, where it was returned, to revise it. */
  private TreeSet<String> asked(Change change) {
    List<Ballot> open = changes.ballots(change.number()).stream().filter(ballot -> ballot.round().decidedAt() == null).toList();
    TreeSet<String> asked = new TreeSet<>();
    open.forEach(ballot -> ballot.open().forEach(seat -> asked.addAll(approvers.of(seat.holder(), change, ballot.voters()))));
    if (open.isEmpty()) {
      asked.addAll(tell.of(Role.TEAM_LEAD));
      asked.add(change.requestedBy());
    }
    return asked;
  }
}
