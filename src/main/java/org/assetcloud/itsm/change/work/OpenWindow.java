package org.assetcloud.itsm.change.work;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.calendar.WindowConflict;
import org.assetcloud.itsm.change.release.ReleaseSteps;
import org.assetcloud.itsm.change.vote.Approval;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * A change's window has come (R7.4): its implementer is asked to begin, or, where a freeze or another change came between or a release has no
 * signed plan (R4.1), its requester to plan anew. An emergency waits for its plan, and where it was returned for its votes.
 */
@Component
public class OpenWindow {

  private static final Logger LOG = LoggerFactory.getLogger(OpenWindow.class);

  private final Changes changes;
  private final Approval approval;
  private final SendBack sendBack;
  private final ReleaseSteps release;
  private final AskToImplement askToImplement;

  OpenWindow(Changes changes, Approval approval, SendBack sendBack, ReleaseSteps release, AskToImplement askToImplement) {
    this.changes = changes;
    this.approval = approval;
    this.sendBack = sendBack;
    this.release = release;
    this.askToImplement = askToImplement;
  }

  /** Where the change is not approved any more, there is nothing to open. @return whether work may begin */
  public boolean open(String number) {
    Change change = changes.lock(number);
    if (change.progress().toBeAuthorisedAnew()) {
      return opened(change, "修改后的内容先行批准后");
    }
    if (change.progress().status() != ChangeStatus.APPROVED) {
      LOG.warn("No window to open for {}: {}", number, change.progress().status());
      return false;
    }
    if (!approval.granted(change)) {
      return sentBack(change, "批准已失效，请重新提交审批。");
    }
    List<WindowConflict> conflicts = approval.unexcepted(change);
    if (!conflicts.isEmpty()) {
      return sentBack(change, conflicts.stream().map(WindowConflict::said)
          .collect(Collectors.joining("；", "变更窗口与", "冲突，不能开工，请重新安排。")));
    }
    Optional<String> missing = release.missing(change);
    if (missing.isPresent() && !change.content().emergency()) {
      return sentBack(change, "变更窗口已开始，%s，不能上线，请重新安排。".formatted(missing.get()));
    }
    return opened(change, (approval.lateVotesMissing(change) ? "补审批完成后" : "") + (missing.isPresent() ? "应急方案签署后" : ""));
  }

  /** @return true, as the implementer is asked to begin, after what is still waited for */
  private boolean opened(Change change, String first) {
    askToImplement.of(change, first);
    return true;
  }

  /** @return false, as nobody may begin */
  private boolean sentBack(Change change, String why) {
    sendBack.of(change, why);
    return false;
  }
}
