package org.assetcloud.itsm.change.work;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.Content;
import org.assetcloud.itsm.change.calendar.WindowConflict;
import org.assetcloud.itsm.change.release.ReleaseSteps;
import org.assetcloud.itsm.change.vote.Approval;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.text.InWords;
import org.springframework.stereotype.Component;

/**
 * The implementer takes the work, and with it begins (R7.4). Everything that approval was about is looked at once more at this instant:
 * the votes, the window, freezes and other changes, and for a release its signed plan (R4.1).
 */
@Component
public class StartWork {

  private final Changes changes;
  private final Approval approval;
  private final ChangeHistory history;
  private final ReleaseSteps release;
  private final Clock clock;

  StartWork(Changes changes, Approval approval, ChangeHistory history, ReleaseSteps release, Clock clock) {
    this.changes = changes;
    this.approval = approval;
    this.history = history;
    this.release = release;
    this.clock = clock;
  }

  /**
   * @throws Forbidden for anybody but the implementer
   * @throws Conflict outside of the window, without the votes, inside a freeze, beside another change on the same module, or
   *     a release without its signed plan
   */
  public void start(String number, String person) {
    Change change = changes.lock(number);
    Content content = change.content();
    if (!person.equals(content.hands().implementer())) {
      throw new Forbidden("not-the-implementer", "变更 %s 由指定的实施人实施，您不能认领。".formatted(number));
    }
    if (change.progress().status() == ChangeStatus.IN_IMPLEMENTATION) {
      return;
    }
    Instant now = clock.instant();
    if (!content.window().contains(now)) {
      throw new Conflict("window-not-open", "变更 %s 只能在窗口内开工（%s 至 %s）；窗口不合适时请申请人重新安排。".formatted(
          number, InWords.instant(content.window().from()), InWords.instant(content.window().to())));
    }
    if (change.progress().status() != ChangeStatus.APPROVED || !approval.granted(change)) {
      throw new Conflict("votes-missing", "变更 %s 没有获得所需的批准，不能开工。".formatted(number));
    }
    if (approval.lateVotesMissing(change)) {
      throw new Conflict("votes-missing",
          "变更 %s 先行批准已超过 24 小时而补审批没有完成，不能开工；请先请审批人完成补审批。".formatted(number));
    }
    List<WindowConflict> conflicts = approval.unexceptedFromNowOn(change);
    if (!conflicts.isEmpty()) {
      throw new Conflict("change-conflicts", conflicts.stream().map(WindowConflict::said).collect(Collectors.joining("；",
          "变更 %s 的窗口与".formatted(number), "冲突，不能开工；请申请人重新安排，或经采购人分管领导同意例外。")));
    }
    release.begin(change);
    changes.update(change.with(change.progress().started(now)));
    history.add(number, ChangeEventKind.WORK, "开工。");
  }
}
