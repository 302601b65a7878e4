package org.assetcloud.itsm.change;

import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.springframework.stereotype.Component;

/** The requester hands in the content anew (R7.4): a revision of its own, about which all approvers are asked again. */
@Component
public class SubmitRevision {

  private final Changes changes;
  private final ContentCheck check;
  private final ChangeHistory history;
  private final RegisterChange.Asking asking;

  SubmitRevision(Changes changes, ContentCheck check, ChangeHistory history, RegisterChange.Asking asking) {
    this.changes = changes;
    this.check = check;
    this.history = history;
    this.asking = asking;
  }

  /** @throws Forbidden for anybody but the requester */
  public Change submit(String number, ChangeRequest request) {
    Change change = ChangeStep.SUBMIT.of(changes.lock(number));
    if (!asking.person().id().equals(change.requestedBy())) {
      throw new Forbidden("not-the-requester", "只有变更 %s 的申请人可以修改变更内容。".formatted(number));
    }
    boolean authorised = change.progress().lateApproval() != null;
    if (authorised && !returned(change)) {
      throw new Conflict("step-not-due", "紧急变更 %s 的补审批没有退回，不能提交修改，请刷新待办列表。".formatted(number));
    }
    Content content = authorised ? check.readAgain(request, change.content().window()) : check.read(request);
    if (authorised && !content.sameWorkAs(change.content())) {
      throw new Conflict("work-authorised", "紧急变更 %s 已批准开工：种类、模块、人员、窗口和步骤不能再改，只能补充说明。".formatted(number));
    }
    Change revised = change.with(content,
        authorised ? change.progress().rewritten() : change.progress().revised(ChangeStatus.AWAITING_ASSESSMENT));
    changes.revise(revised, asking.person().id(), asking.clock().instant());
    history.add(number, ChangeEventKind.REVISION, "提交第 %d 版。".formatted(revised.progress().revision()));
    if (authorised || !content.emergency()) {
      asking.toAssess().of(revised);
    }
    return revised;
  }

  /** Whether the last to be asked sent it back, and nothing has been handed in since. */
  private boolean returned(Change change) {
    return changes.ballots(change.number()).stream().map(Ballot::round).reduce((one, other) -> other)
        .filter(round -> round.revision() == change.progress().revision() && round.stage() == Stage.AFTERWARDS)
        .filter(round -> round.outcome() == RoundOutcome.RETURN || round.outcome() == RoundOutcome.NOT_APPROVED).isPresent();
  }
}
