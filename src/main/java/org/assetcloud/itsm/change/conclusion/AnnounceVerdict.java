package org.assetcloud.itsm.change.conclusion;

import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.change.vote.Round;
import org.assetcloud.itsm.change.vote.RoundOutcome;
import org.assetcloud.itsm.people.Role;
import org.springframework.stereotype.Component;

/**
 * Puts on record what came of a round and tells its requester; where the votes cannot be given, those too who find people to give them
 * (R7.4).
 */
@Component
class AnnounceVerdict {

  private final ChangeHistory history;
  private final TellOfChange tell;

  AnnounceVerdict(ChangeHistory history, TellOfChange tell) {
    this.history = history;
    this.tell = tell;
  }

  void of(Change change, Round round, Verdict verdict) {
    history.add(change.number(), ChangeEventKind.DECISION, "%s（第 %d 版）：%s。%s".formatted(
        round.stage().label(), round.revision(), verdict.outcome().label(), verdict.because()));
    tell.know(change, "DECIDED/%d".formatted(round.number()), List.of(change.requestedBy()),
        "%s：%s。%s".formatted(round.stage().label(), verdict.outcome().label(), verdict.because()));
    if (verdict.forWantOfVotes()) {
      tell.late(change, "NOBODY/%d".formatted(round.number()), RoundOutcome.NOT_APPROVED.label(),
          tell.of(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR, Role.BUREAU_OPERATOR, Role.PROCESS_OWNER),
          "没有可以审批的人员，未获批准。请配备审批人员后由申请人重新提交。");
    }
  }
}
