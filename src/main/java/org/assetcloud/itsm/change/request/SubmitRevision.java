package org.assetcloud.itsm.change.request;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEvent;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.ChangeStep;
import org.assetcloud.itsm.change.Content;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.assessment.AskToAssess;
import org.assetcloud.itsm.change.vote.Ballot;
import org.assetcloud.itsm.change.vote.RoundOutcome;
import org.assetcloud.itsm.change.vote.VotedChanges;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.springframework.stereotype.Component;

/** The requester hands in the content anew (R7.4): a revision of its own, about which all approvers are asked again. */
@Component
public class SubmitRevision {

  private final VotedChanges changes;
  private final ContentCheck check;
  private final ChangeHistory history;
  private final CurrentUser person;
  private final AskToAssess toAssess;

  SubmitRevision(VotedChanges changes, ContentCheck check, ChangeHistory history, CurrentUser person, AskToAssess toAssess) {
    this.changes = changes;
    this.check = check;
    this.history = history;
    this.person = person;
    this.toAssess = toAssess;
  }

  /** @throws Forbidden for anybody but the requester */
  public Change submit(String number, ChangeRequest request) {
    Change change = ChangeStep.SUBMIT.of(changes.lock(number));
    if (!person.id().equals(change.requestedBy())) {
      throw new Forbidden("not-the-requester", "只有变更 %s 的申请人可以修改变更内容。".formatted(number));
    }
    boolean authorised = change.progress().lateApproval() != null;
    if (authorised && !returned(change)) {
      throw new Conflict("step-not-due", "紧急变更 %s 的补审批没有退回，不能提交修改，请刷新待办列表。".formatted(number));
    }
    Content content = authorised ? check.readAgain(request, change.content().window()) : check.read(request);
    if (authorised && !content.sameWorkAs(change.content())) {
      throw new Conflict("work-authorised", "紧急变更 %s 已经先行批准，只能修改标题、变更原因、计划停机时间、测试情况和回退步骤；其他内容要改的，请在开工前收回修改。".formatted(number));
    }
    Change revised = change.with(content,
        authorised ? change.progress().rewritten() : change.progress().revised(ChangeStatus.AWAITING_ASSESSMENT));
    ChangeEvent entry = history.add(number, ChangeEventKind.REVISION, "提交第 %d 版。".formatted(revised.progress().revision()));
    changes.revise(revised, entry.by(), entry.at());
    if (revised.stage() != Stage.AT_ONCE) {
      toAssess.of(revised);
    }
    return revised;
  }

  /** Whether the last to be asked sent it back, and nothing has been handed in since. */
  private boolean returned(Change change) {
    return changes.ballots(change.number()).stream().map(Ballot::round).reduce((one, other) -> other)
        .filter(round -> round.revision() == change.progress().revision())
        .filter(round -> round.outcome() == RoundOutcome.RETURN || round.outcome() == RoundOutcome.NOT_APPROVED).isPresent();
  }
}
