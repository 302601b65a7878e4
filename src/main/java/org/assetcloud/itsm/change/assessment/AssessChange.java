package org.assetcloud.itsm.change.assessment;

import java.time.Clock;
import java.util.function.Function;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeStep;
import org.assetcloud.itsm.change.Risk;
import org.assetcloud.itsm.change.calendar.ChangeCalendar;
import org.assetcloud.itsm.change.calendar.ConflictKind;
import org.assetcloud.itsm.change.due.Deciders;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** A team lead says what a change reaches and whether it can be taken back; the table makes its risk of that (R7.4). */
@Component
public class AssessChange {

  private final AssessedChanges changes;
  private final ChangeCalendar calendar;
  private final Deciders deciders;
  private final ChangeHistory history;
  private final CurrentUser person;
  private final Clock clock;

  AssessChange(
      AssessedChanges changes, ChangeCalendar calendar, Deciders deciders, ChangeHistory history, CurrentUser person, Clock clock) {
    this.changes = changes;
    this.calendar = calendar;
    this.deciders = deciders;
    this.history = history;
    this.person = person;
    this.clock = clock;
  }

  /**
   * What the assessor found.
   *
   * @param release whether it brings something to go live or an update; null is as its kind says
   */
  public record Finding(Reach reach, Reversibility reversibility, DataTouched dataTouched, Boolean release, String comment) {}

  /**
   * @return the assessment, still without risk
   * @throws org.assetcloud.itsm.shared.Forbidden for whoever has a part in the change
   * @throws Refused where a release is said to be none, or an emergency found to be one only now
   */
  public Assessment assess(String number, Finding finding) {
    Change change = ChangeStep.ASSESS.of(changes.lock(number), person);
    deciders.check(change, person.id());
    confirm(change, finding.release());
    String comment = Text.optional("comment", "评估说明", finding.comment(), Text.OF_A_FORM);
    boolean frozen = calendar.conflicts(number, change.content()).stream().anyMatch(one -> one.kind() == ConflictKind.FREEZE);
    Assessment assessment = new Assessment(change.progress().revision(), finding.reach(), finding.reversibility(), finding.dataTouched(),
        change.content().downtimeMinutes(), frozen, null, person.id(), clock.instant(), comment);
    changes.assess(number, assessment);
    history.add(number, ChangeEventKind.ASSESSMENT, "%s，%s，%s%s。%s".formatted(finding.reach().label(), finding.reversibility().label(),
        finding.dataTouched().label(), frozen ? "，在冻结期内" : "", comment == null ? "" : comment));
    return assessment;
  }

  /** The kind of an emergency is confirmed with the vote that lets it begin: here its plan would come too late. */
  private void confirm(Change change, Boolean release) {
    Change confirmed = change.confirmed(release);
    if (confirmed.release() && !change.release()) {
      if (change.content().emergency()) {
        throw Refused.field("release", "紧急变更是否属于上线或更新，由先行批准的审批人确认；确认有误的请在开工前收回修改。");
      }
      history.add(change.number(), ChangeEventKind.ASSESSMENT, "经评估属于上线或更新，须有应急方案。");
    }
    if (!confirmed.equals(change)) {
      changes.update(confirmed);
    }
  }

  /**
   * @param table what the table of risks says about the assessment
   * @throws Conflict where nobody has assessed the present revision
   */
  public void rate(String number, Function<Assessment, Risk> table) {
    Change change = ChangeStep.RATE.of(changes.lock(number));
    Assessment found = changes.assessment(number, change.progress().revision());
    if (found == null) {
      throw new Conflict("not-assessed", "变更 %s 的第 %d 版还没有评估，请运维组长先评估。".formatted(number, change.progress().revision()));
    }
    Risk risk = table.apply(found);
    changes.assess(number, new Assessment(found.revision(), found.reach(), found.reversibility(), found.dataTouched(),
        found.downtimeMinutes(), found.insideFreeze(), risk, found.by(), found.at(), found.comment()));
    changes.update(change.with(change.progress().rated(risk)));
    history.add(number, ChangeEventKind.ASSESSMENT, "风险等级：%s。".formatted(risk.label()));
  }
}
