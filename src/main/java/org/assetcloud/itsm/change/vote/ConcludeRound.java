package org.assetcloud.itsm.change.vote;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.ChangeStep;
import org.assetcloud.itsm.change.Content;
import org.assetcloud.itsm.change.LateApproval;
import org.assetcloud.itsm.change.Progress;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.change.ViolationKind;
import org.assetcloud.itsm.change.assessment.AskToAssess;
import org.assetcloud.itsm.change.calendar.ChangeCalendar;
import org.assetcloud.itsm.change.calendar.WindowConflict;
import org.assetcloud.itsm.change.due.Deciders;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.text.InWords;
import org.springframework.stereotype.Component;

/** Says what came of a round (R7.4). Approved is only what the votes approve and the calendar leaves free at this very moment. */
@Component
public class ConcludeRound {

  private final VotedChanges changes;
  private final ChangeCalendar calendar;
  private final Approval approval;
  private final RejectChange reject;
  private final ChangeHistory history;
  private final Tidings tidings;

  ConcludeRound(
      VotedChanges changes, ChangeCalendar calendar, Approval approval, RejectChange reject, ChangeHistory history, Tidings tidings) {
    this.changes = changes;
    this.calendar = calendar;
    this.approval = approval;
    this.reject = reject;
    this.history = history;
    this.tidings = tidings;
  }

  /** Who hears what. */
  @Component
  public record Tidings(TellOfChange tell, AskToAssess toAssess, Deciders deciders, Clock clock) {

    void decided(Change change, Round round, String said) {
      tell.know(change, "DECIDED/%d".formatted(round.number()), List.of(change.requestedBy()), said);
    }

    /** Units have no accounts: the service desk tells them (R4.3). */
    public void downtime(Change change) {
      Content content = change.content();
      if (content.downtimeMinutes() > 0) {
        tell.work(change, "DOWNTIME/%d".formatted(change.progress().revision()), tell.of(Role.SERVICE_DESK),
            "计划停机 %d 分钟（%s 至 %s），请通知受影响的单位：%s。".formatted(content.downtimeMinutes(), InWords.instant(content.window().from()),
                InWords.instant(content.window().to()), content.scope().units().isEmpty() ? "全部单位" : shortened(content.scope().units())));
      }
    }

    void nobody(Change change, Round round) {
      tell.late(change, "NOBODY/%d".formatted(round.number()), RoundOutcome.NOT_APPROVED.label(),
          tell.of(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR, Role.BUREAU_OPERATOR, Role.PROCESS_OWNER),
          "没有可以审批的人员，未获批准。请配备审批人员后由申请人重新提交。");
    }

    private static String shortened(List<String> units) {
      String all = String.join("、", units);
      return all.codePointCount(0, all.length()) <= 400 ? all : "共 %d 个单位，名单见变更".formatted(units.size());
    }
  }

  /** @throws Conflict where no round is going on */
  public RoundOutcome conclude(String number) {
    Change change = ChangeStep.CONCLUDE.of(changes.lock(number));
    Ballot ballot = changes.ballots(number).stream().filter(one -> one.round().decidedAt() == null).reduce((one, other) -> other)
        .orElseThrow(() -> new Conflict("round-over", "变更 %s 的这一轮审批已经结束，请刷新待办列表。".formatted(number)));
    Instant now = tidings.clock().instant();
    RoundOutcome outcome = ballot.outcome();
    if (outcome == null || outcome == RoundOutcome.APPROVE && !ballot.approves(change)) {
      outcome = RoundOutcome.NOT_APPROVED;
    }
    String because = "";
    if (outcome == RoundOutcome.APPROVE && ballot.round().stage() != Stage.AFTERWARDS) {
      calendar.lock();
      List<WindowConflict> conflicts = approval.unexcepted(change);
      if (!conflicts.isEmpty()) {
        outcome = RoundOutcome.NOT_APPROVED;
        because = conflicts.stream().map(WindowConflict::said).collect(Collectors.joining("；", "变更窗口与", "冲突，请重新安排窗口。"));
      } else if (change.content().window().endedBy(now)) {
        outcome = RoundOutcome.NOT_APPROVED;
        because = "变更窗口已经过去，请重新安排。";
      }
    }
    Round round = ballot.round();
    Round decided = new Round(round.number(), round.revision(), round.stage(), round.openedAt(), now, outcome);
    changes.close(number, decided);
    history.add(number, ChangeEventKind.DECISION, "%s（第 %d 版）：%s。%s".formatted(
        round.stage().label(), round.revision(), outcome.label(), because));
    tidings.decided(change, decided, "%s：%s。%s".formatted(round.stage().label(), outcome.label(), because));
    if (outcome == RoundOutcome.NOT_APPROVED && because.isEmpty()) {
      tidings.nobody(change, decided);
    }
    goOn(change, decided, now);
    return outcome;
  }

  private void goOn(Change change, Round round, Instant now) {
    if (round.outcome() == RoundOutcome.REJECT) {
      refused(change);
    } else if (round.stage() == Stage.AFTERWARDS) {
      afterwards(change, round);
    } else if (round.outcome() == RoundOutcome.APPROVE) {
      authorised(change, round, now);
    } else if (change.progress().lateApproval() == LateApproval.OPEN) {
      returned(change, round);
    } else {
      changes.update(change.with(change.progress().unauthorised(ChangeStatus.AWAITING_REVISION)));
    }
  }

  private void authorised(Change change, Round round, Instant now) {
    Progress next = change.progress().authorised(now, round.stage() == Stage.AT_ONCE);
    changes.update(change.with(next));
    tidings.downtime(change);
    if (next.lateApproval() == LateApproval.OPEN) {
      tidings.toAssess().of(change);
    }
    if (change.progress().lateApproval() == LateApproval.OPEN) {
      tidings.tell().work(change, "AUTHORISED/%d".formatted(round.number()), List.of(change.content().hands().implementer()),
          "修改后的内容已经先行批准，窗口内可以开工。");
    }
  }

  /** Only what is written about the work can be revised; where it has not begun it waits for a vote about that. */
  private void returned(Change change, Round round) {
    changes.update(change.with(change.progress().returned()));
    if (change.progress().status().beforeWork()) {
      tidings.tell().know(change, "RETURNED/%d".formatted(round.number()), List.of(change.content().hands().implementer()),
          "已退回申请人修改，修改后的内容先行批准以前不能开工。");
    }
  }

  /** What is refused before its work is not carried out, also where one vote had let an emergency begin. */
  private void refused(Change change) {
    boolean authorised = change.progress().lateApproval() == LateApproval.OPEN;
    Change refused = authorised ? change.with(change.progress().late(LateApproval.REFUSED)) : change;
    if (change.progress().status().beforeWork()) {
      reject.of(refused, authorised ? "补审批在开工前被否决，不能开工，变更结束。" : "审批被否决，变更结束。");
      if (authorised) {
        tidings.tell().know(change, "REFUSED-BEFORE-WORK", tidings.tell().of(Role.PROJECT_MANAGER, Role.SERVICE_DESK),
            "紧急变更的补审批在开工前被否决，不再实施；已通知各单位的计划停机请撤回。");
      }
      return;
    }
    changes.update(refused);
    Deciders.Offer offer = tidings.deciders().of(change, Role.PROJECT_MANAGER);
    history.violated(change.number(), ViolationKind.REFUSED_AFTERWARDS, "紧急变更已经批准开工，事后审批被否决。" + offer.because());
    tidings.tell().late(change, "REFUSED-AFTERWARDS", ViolationKind.REFUSED_AFTERWARDS.label(), offer.people(),
        "事后审批被否决，实施结束后请决定回退还是保留。" + offer.because());
  }

  private void afterwards(Change change, Round round) {
    if (round.outcome() != RoundOutcome.APPROVE) {
      returned(change, round);
      return;
    }
    if (change.progress().lateApprovalOverdue(round.decidedAt())) {
      history.violated(change.number(), ViolationKind.APPROVED_LATE, LateApprovals.OVERDUE);
    }
    changes.update(change.with(change.progress().late(LateApproval.APPROVED)));
    if (change.progress().lateApprovalOverdue(round.decidedAt()) && change.progress().status() == ChangeStatus.APPROVED) {
      tidings.tell().work(change, "APPROVED-AFTERWARDS", List.of(change.content().hands().implementer()), "补审批已经完成，窗口内可以开工。");
    }
  }
}
