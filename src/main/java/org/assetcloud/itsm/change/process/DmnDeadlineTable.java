package org.assetcloud.itsm.change.process;

import java.time.Duration;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.due.DeadlineTable;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The deployed {@code changeDeadlines.dmn}, in the version that is the latest when it is asked. */
@Component
class DmnDeadlineTable implements DeadlineTable {

  private final DecisionService decisions;
  private final Unrestricted unrestricted;

  DmnDeadlineTable(@Lazy DecisionService decisions, Unrestricted unrestricted) {
    this.decisions = decisions;
    this.unrestricted = unrestricted;
  }

  @Override
  public Length of(String step, ChangeType type) {
    var inputs = Variables.putValue("step", step).putValue("type", type.name());
    var row = unrestricted.call(() -> decisions.evaluateDecisionTableByKey("changeDeadlines", inputs)).getSingleResult();
    return new Length(CalendarKind.valueOf(row.getEntry("calendar")), Duration.parse(row.getEntry("deadline")));
  }
}
