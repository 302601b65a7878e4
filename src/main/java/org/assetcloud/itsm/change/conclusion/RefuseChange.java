package org.assetcloud.itsm.change.conclusion;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.LateApproval;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.change.ViolationKind;
import org.assetcloud.itsm.change.due.RecordViolation;
import org.assetcloud.itsm.people.Role;
import org.springframework.stereotype.Component;

/**
 * What is refused before its work is not carried out, also where one vote had let an emergency begin; refused afterwards it is a
 * violation, and somebody decides whether it is taken back (R7.4).
 */
@Component
class RefuseChange {

  private final Changes changes;
  private final RejectChange reject;
  private final RecordViolation record;
  private final TellOfChange tell;

  RefuseChange(Changes changes, RejectChange reject, RecordViolation record, TellOfChange tell) {
    this.changes = changes;
    this.reject = reject;
    this.record = record;
    this.tell = tell;
  }

  void of(Change change) {
    boolean letBegin = change.progress().lateApproval() == LateApproval.OPEN;
    Change refused = letBegin ? change.with(change.progress().late(LateApproval.REFUSED)) : change;
    if (!change.progress().status().beforeWork()) {
      changes.update(refused);
      record.toDecide(change, ViolationKind.REFUSED_AFTERWARDS, "REFUSED-AFTERWARDS", "紧急变更已经批准开工，事后审批被否决。",
          "事后审批被否决，实施结束后请决定回退还是保留。");
      return;
    }
    reject.of(refused, letBegin ? "补审批在开工前被否决，不能开工，变更结束。" : "审批被否决，变更结束。");
    if (letBegin) {
      tell.know(change, "REFUSED-BEFORE-WORK", tell.of(Role.PROJECT_MANAGER, Role.SERVICE_DESK),
          "紧急变更的补审批在开工前被否决，不再实施；已通知各单位的计划停机请撤回。");
    }
  }
}
