package org.assetcloud.itsm.change.assessment;

import java.util.function.Function;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeStep;
import org.assetcloud.itsm.change.Risk;
import org.assetcloud.itsm.shared.Conflict;
import org.springframework.stereotype.Component;

/** What the table of risks makes of an assessment (R7.4): how many have to approve follows from it. */
@Component
public class RateRisk {

  private final AssessedChanges changes;
  private final ChangeHistory history;

  RateRisk(AssessedChanges changes, ChangeHistory history) {
    this.changes = changes;
    this.history = history;
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
