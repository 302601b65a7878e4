package org.assetcloud.itsm.change.conclusion;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.LateApproval;
import org.assetcloud.itsm.change.Progress;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.change.assessment.AskToAssess;
import org.springframework.stereotype.Component;

/**
 * An approved change waits for its window (R7.4). Where one vote lets an emergency begin, its assessment and the other votes are asked for
 * beside the work; where it was returned before and is let begin anew, its implementer hears that they may.
 */
@Component
public class AuthoriseChange {

  private final Changes changes;
  private final AnnounceDowntime downtime;
  private final AskToAssess toAssess;
  private final TellOfChange tell;

  AuthoriseChange(Changes changes, AnnounceDowntime downtime, AskToAssess toAssess, TellOfChange tell) {
    this.changes = changes;
    this.downtime = downtime;
    this.toAssess = toAssess;
    this.tell = tell;
  }

  /** @param stage at which it was approved */
  public void of(Change change, Stage stage, Instant at) {
    Progress next = change.progress().authorised(at, stage == Stage.AT_ONCE);
    changes.update(change.with(next));
    downtime.of(change);
    if (next.lateApproval() == LateApproval.OPEN) {
      toAssess.of(change);
    }
    if (change.progress().lateApproval() == LateApproval.OPEN) {
      tell.work(change, "AUTHORISED/%d".formatted(change.progress().round()), List.of(change.content().hands().implementer()),
          "修改后的内容已经先行批准，窗口内可以开工。");
    }
  }
}
