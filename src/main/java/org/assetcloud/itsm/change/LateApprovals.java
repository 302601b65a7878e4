package org.assetcloud.itsm.change;

import java.time.Duration;
import java.time.Instant;
import org.assetcloud.itsm.people.Role;
import org.springframework.stereotype.Component;

/** An emergency is to be approved in full within 24 hours of the first vote (R7.4); afterwards that is a violation on record. */
@Component
public class LateApprovals {

  private static final Duration ALLOWED = Duration.ofHours(24);

  private final Changes changes;
  private final ChangeHistory history;
  private final TellOfChange tell;

  LateApprovals(Changes changes, ChangeHistory history, TellOfChange tell) {
    this.changes = changes;
    this.history = history;
    this.tell = tell;
  }

  /** By when it has to be approved. */
  public Instant due(String number) {
    return changes.get(number).progress().times().authorisedAt().plus(ALLOWED);
  }

  public void overdue(String number) {
    Change change = changes.lock(number);
    history.violated(number, ViolationKind.APPROVED_LATE, "先行批准后 24 小时内没有完成补审批。");
    tell.late(change, "APPROVED-LATE", ViolationKind.APPROVED_LATE.label(),
        tell.of(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR, Role.BUREAU_OPERATOR, Role.BUREAU_LEADER), "紧急变更 24 小时内没有完成补审批。");
  }
}
