package org.assetcloud.itsm.change.conclusion;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.calendar.WindowConflict;
import org.assetcloud.itsm.change.vote.Approval;
import org.assetcloud.itsm.change.vote.Ballot;
import org.assetcloud.itsm.change.vote.RoundOutcome;
import org.springframework.stereotype.Component;

/**
 * Judges a round at one moment (R7.4): approved is only what the votes approve, and the calendar leaves free for a window that is not
 * over. For work that goes on already, neither calendar nor window is asked any more.
 */
@Component
class JudgeRound {

  private final Approval approval;

  JudgeRound(Approval approval) {
    this.approval = approval;
  }

  /** What is found free stays free until the transaction ends. */
  Verdict of(Change change, Ballot ballot, Instant now) {
    RoundOutcome voted = ballot.outcome();
    if (voted == null || voted == RoundOutcome.APPROVE && !ballot.approves(change)) {
      return new Verdict(RoundOutcome.NOT_APPROVED, "");
    }
    String against = voted == RoundOutcome.APPROVE && ballot.round().stage() != Stage.AFTERWARDS ? against(change, now) : "";
    return new Verdict(against.isEmpty() ? voted : RoundOutcome.NOT_APPROVED, against);
  }

  private String against(Change change, Instant now) {
    List<WindowConflict> conflicts = approval.unexceptedFromNowOn(change);
    if (!conflicts.isEmpty()) {
      return conflicts.stream().map(WindowConflict::said).collect(Collectors.joining("；", "变更窗口与", "冲突，请重新安排窗口。"));
    }
    return change.content().window().endedBy(now) ? "变更窗口已经过去，请重新安排。" : "";
  }
}
