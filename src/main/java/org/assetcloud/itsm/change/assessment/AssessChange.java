package org.assetcloud.itsm.change.assessment;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEvent;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeStep;
import org.assetcloud.itsm.change.calendar.ChangeCalendar;
import org.assetcloud.itsm.change.calendar.ConflictKind;
import org.assetcloud.itsm.change.due.TakeStep;
import org.assetcloud.itsm.change.release.ConfirmRelease;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** A team lead says what a change reaches and whether it can be taken back; the table makes its risk of that (R7.4). */
@Component
public class AssessChange {

  private final AssessedChanges changes;
  private final TakeStep step;
  private final ConfirmRelease confirm;
  private final ChangeCalendar calendar;
  private final ChangeHistory history;

  AssessChange(AssessedChanges changes, TakeStep step, ConfirmRelease confirm, ChangeCalendar calendar, ChangeHistory history) {
    this.changes = changes;
    this.step = step;
    this.confirm = confirm;
    this.calendar = calendar;
    this.history = history;
  }

  /**
   * What the assessor found.
   *
   * @param release whether it brings something to go live or an update; null is as its kind says
   */
  public record Finding(Reach reach, Reversibility reversibility, DataTouched dataTouched, Boolean release, String comment) {}

  /**
   * @return the assessment, still without risk
   * @throws Forbidden for whoever has a part in the change
   * @throws Refused where a release is said to be none, or an emergency found to be one only now
   */
  public Assessment assess(String number, Finding finding) {
    Change change = step.toDecide(number, ChangeStep.ASSESS);
    confirm.byAssessor(change, finding.release());
    String comment = Text.optional("comment", "评估说明", finding.comment(), Text.OF_A_FORM);
    boolean frozen = calendar.conflicts(number, change.content()).stream().anyMatch(one -> one.kind() == ConflictKind.FREEZE);
    ChangeEvent entry = history.add(number, ChangeEventKind.ASSESSMENT, "%s，%s，%s%s。%s".formatted(finding.reach().label(),
        finding.reversibility().label(), finding.dataTouched().label(), frozen ? "，在冻结期内" : "", comment == null ? "" : comment));
    Assessment assessment = new Assessment(change.progress().revision(), finding.reach(), finding.reversibility(), finding.dataTouched(),
        change.content().downtimeMinutes(), frozen, null, entry.by(), entry.at(), comment);
    changes.assess(number, assessment);
    return assessment;
  }
}
