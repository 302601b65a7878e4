package org.assetcloud.itsm.change.release;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.shared.Refused;
import org.springframework.stereotype.Component;

/**
 * Somebody confirms whether a change is a release or update where its kind does not say so (R4.1): whoever assesses it, or of an
 * emergency, which has no assessor before it begins, whoever lets it begin. It is asked early enough for its plan, and what was found
 * stays.
 */
@Component
public class ConfirmRelease {

  private final Changes changes;
  private final ChangeHistory history;

  ConfirmRelease(Changes changes, ChangeHistory history) {
    this.changes = changes;
    this.history = history;
  }

  /**
   * With the assessment; of an emergency it would come too late there for its plan.
   *
   * @param release null is as its kind says
   * @throws Refused where a release is said to be none, or an emergency found to be one only now
   */
  public void byAssessor(Change change, Boolean release) {
    Change confirmed = change.confirmed(release);
    if (foundBy(confirmed, change)) {
      if (change.content().emergency()) {
        throw Refused.field("release", "紧急变更是否属于上线或更新，由先行批准的审批人确认；确认有误的请在开工前收回修改。");
      }
      history.add(change.number(), ChangeEventKind.ASSESSMENT, "经评估属于上线或更新，须有应急方案。");
    }
    keep(change, confirmed);
  }

  /**
   * With a vote, and only with the first that lets an emergency begin.
   *
   * @param stage of the vote
   * @param release null is as its kind says
   * @throws Refused where a release is said to be none, or it is not asked here any more
   */
  public void byApprover(Change change, Stage stage, Boolean release) {
    if (release != null && stage != Stage.AT_ONCE) {
      throw Refused.field("release", "是否属于上线或更新只在紧急变更先行批准时确认。");
    }
    Change confirmed = change.confirmed(release);
    if (foundBy(confirmed, change)) {
      if (change.progress().lateApproval() != null) {
        throw Refused.field("release", "第一次先行批准时没有确认为上线或更新，请否决，或请申请人收回修改后重新审批。");
      }
      history.add(change.number(), ChangeEventKind.VOTE, "经审批人确认属于上线或更新，须有应急方案。");
    }
    keep(change, confirmed);
  }

  private static boolean foundBy(Change confirmed, Change before) {
    return confirmed.release() && !before.release();
  }

  private void keep(Change before, Change confirmed) {
    if (!confirmed.equals(before)) {
      changes.update(confirmed);
    }
  }
}
