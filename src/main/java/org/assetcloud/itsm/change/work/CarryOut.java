package org.assetcloud.itsm.change.work;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeProcess;
import org.assetcloud.itsm.change.ChangeResult;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.ChangeStep;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.LateApproval;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.change.ViolationKind;
import org.assetcloud.itsm.change.due.Deciders;
import org.assetcloud.itsm.change.release.ReleaseSteps;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** The steps of the work itself: done or not, verified by another person, taken back where it has to be (R7.4). */
@Component
public class CarryOut {

  private final Changes changes;
  private final ChangeProcess process;
  private final ChangeHistory history;
  private final TellOfChange tell;
  private final ReleaseSteps release;
  private final Person person;

  CarryOut(Changes changes, ChangeProcess process, ChangeHistory history, TellOfChange tell, ReleaseSteps release, Person person) {
    this.changes = changes;
    this.process = process;
    this.history = history;
    this.tell = tell;
    this.release = release;
    this.person = person;
  }

  /** Whose step it is, whether it may be theirs, and when. */
  @Component("carryOutPerson")
  record Person(CurrentUser user, Deciders deciders, Clock clock) {}

  public void implement(String number, Implementation outcome, String comment) {
    Change change = of(number, ChangeStep.IMPLEMENT, one -> one.content().hands().implementer(), "实施人");
    String said = comment(comment, "实施情况", outcome == Implementation.FAILED);
    if (change.content().window().endedBy(person.clock().instant())) {
      overrun(change);
    }
    history.add(number, ChangeEventKind.WORK, sentence(outcome.label(), said));
    boolean done = outcome == Implementation.DONE;
    changes.update(change.with(change.progress().at(done ? ChangeStatus.AWAITING_VERIFICATION : ChangeStatus.IN_BACK_OUT)));
    if (done) {
      tell.work(change, "VERIFY/%d".formatted(change.progress().version()), List.of(change.content().hands().verifier()), "已实施，请验证。");
      release.carriedOut(change);
    }
  }

  /** A violation on record also where the timer that would have found it is still to come. */
  private void overrun(Change change) {
    history.violated(change.number(), ViolationKind.WINDOW_OVERRUN, "变更窗口已结束，实施尚未完成。");
    tell.late(change, "OVERRUN", ViolationKind.WINDOW_OVERRUN.label(), tell.of(Role.PROJECT_MANAGER), "变更窗口结束以后才提交实施结果，已记违规。");
  }

  public void verify(String number, Verification outcome, String comment) {
    Change change = of(number, ChangeStep.VERIFY, one -> one.content().hands().verifier(), "验证人");
    String said = comment(comment, "验证情况", outcome == Verification.FAILED);
    history.add(number, ChangeEventKind.VERIFICATION, sentence(outcome.label(), said));
    if (outcome == Verification.PASSED) {
      release.verified(change);
      ended(change, ChangeResult.SUCCESSFUL);
      return;
    }
    changes.update(change.with(change.progress().at(ChangeStatus.IN_BACK_OUT)));
    tell.work(change, "BACK-OUT/%d".formatted(change.progress().version()), List.of(change.content().hands().implementer()), "验证未通过，请立即回退。");
  }

  /**
   * What is decided about work that its window no longer covers.
   *
   * @throws Forbidden for whoever has a part in the change
   */
  public void decideOverrun(String number, OverrunAnswer answer, String comment) {
    Change change = ChangeStep.DECIDE_OVERRUN.of(changes.lock(number), person.user());
    person.deciders().check(change, person.user().id());
    if (!change.content().window().endedBy(person.clock().instant())) {
      throw new Conflict("window-not-over", "变更 %s 的窗口还没有结束，没有超窗需要处理。".formatted(number));
    }
    if (answer == OverrunAnswer.BACK_OUT && change.progress().status() != ChangeStatus.IN_IMPLEMENTATION) {
      throw new Conflict("work-reported", "变更 %s 已经提交实施结果，请选择“继续实施”；需要回退时由验证人提交“未通过”。".formatted(number));
    }
    history.add(number, ChangeEventKind.WINDOW, sentence("超出窗口，" + answer.label(), comment(comment, "处理意见", true)));
    if (answer == OverrunAnswer.BACK_OUT) {
      changes.update(change.with(change.progress().at(ChangeStatus.IN_BACK_OUT)));
      tell.work(change, "BACK-OUT/%d".formatted(change.progress().version()), List.of(change.content().hands().implementer()), "超出变更窗口，请立即回退。");
      process.backOut(number);
    }
  }

  /**
   * KEPT is for changes that were refused afterwards, and for the project manager to answer for.
   *
   * @throws Forbidden where it is a decision, for whoever has a part in the change
   */
  public void backOut(String number, BackOut outcome, String comment) {
    Change change = ChangeStep.BACK_OUT.of(changes.lock(number));
    boolean refused = change.progress().lateApproval() == LateApproval.REFUSED && change.progress().result() == ChangeResult.SUCCESSFUL;
    if (!refused && change.progress().status() != ChangeStatus.IN_BACK_OUT) {
      throw new Conflict("nothing-to-back-out", "变更 %s 现在%s，没有需要回退的内容，请刷新待办列表。".formatted(
          number, change.progress().status().label()));
    }
    mayBackOut(change);
    if (refused) {
      person.deciders().check(change, person.user().id());
    } else if (outcome == BackOut.KEPT) {
      throw Refused.field("backOut", "没有完成的变更必须回退，请选择“已回退”或“回退失败”。");
    }
    String said = comment(comment, "回退情况", true);
    history.add(number, ChangeEventKind.BACK_OUT, sentence(outcome.label(), said));
    ChangeResult result = switch (outcome) {
      case BACKED_OUT -> ChangeResult.BACKED_OUT;
      case BACK_OUT_FAILED -> ChangeResult.BACK_OUT_FAILED;
      case KEPT -> change.progress().result();
    };
    ended(change, result);
    if (outcome == BackOut.BACK_OUT_FAILED) {
      String ticket = release.backOutFailed(change, said);
      history.add(number, ChangeEventKind.BACK_OUT, "已登记重大故障 %s。".formatted(ticket));
      tell.late(change, "BACK-OUT-FAILED", outcome.label(), tell.of(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR, Role.BUREAU_OPERATOR),
          "回退失败，已登记重大故障 %s，请立即处理。".formatted(ticket));
    }
  }

  /** A failed, violating or emergency change is looked at by the bureau, by nobody who did it. */
  public void review(String number, String comment) {
    Change change = ChangeStep.REVIEW.of(changes.lock(number), person.user());
    if (change.content().involves(person.user().id())) {
      throw new Forbidden("reviews-not-own", "实施人和验证人不能复核自己的变更。");
    }
    history.add(number, ChangeEventKind.REVIEW, Text.needed("comment", "复核结论", comment, 10_000));
  }

  /** What has to be reviewed is told to the bureau. */
  private void ended(Change change, ChangeResult result) {
    Change worked = change.with(change.progress().worked(result, person.clock().instant()));
    changes.update(worked);
    release.ended(change, result);
    if (worked.toReview(changes.violations(change.number()))) {
      tell.work(worked, "REVIEW", tell.of(Role.BUREAU_OPERATOR), "实施已结束（%s），须复核。".formatted(result.label()));
    }
  }

  private Change of(String number, ChangeStep step, Function<Change, String> hands, String who) {
    Change change = changes.lock(number);
    if (!person.user().id().equals(hands.apply(change))) {
      throw new Forbidden("not-yours-to-answer", "这一步只能由变更 %s 的%s提交。".formatted(number, who));
    }
    return step.of(change);
  }

  /** The implementer takes back what did not work; about what was refused afterwards the lead answers. */
  private void mayBackOut(Change change) {
    boolean refused = change.progress().lateApproval() == LateApproval.REFUSED;
    boolean implementer = change.progress().status() == ChangeStatus.IN_BACK_OUT
        && person.user().id().equals(change.content().hands().implementer());
    if (!implementer && !(refused && person.user().holds(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR))) {
      throw new Forbidden("not-yours-to-answer", "变更 %s 的回退由%s提交。".formatted(change.number(), refused ? "项目经理" : "实施人"));
    }
  }

  private static String comment(String comment, String label, boolean needed) {
    return needed ? Text.reason("comment", label, comment, Text.OF_A_FORM) : Text.optional("comment", label, comment, Text.OF_A_FORM);
  }

  private static String sentence(String outcome, String said) {
    return said == null ? outcome + "。" : outcome + "：" + said;
  }
}
