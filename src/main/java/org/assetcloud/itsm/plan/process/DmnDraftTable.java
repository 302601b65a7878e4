package org.assetcloud.itsm.plan.process;

import java.time.Duration;
import java.util.Map;
import org.assetcloud.itsm.asking.Times;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.DraftTable;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.plan.signing.Seat;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The deployed {@code planDeadlines.dmn}, in the version that is the latest when it is asked. */
@Component
public class DmnDraftTable implements DraftTable {

  private final DecisionService decisions;
  private final Unrestricted unrestricted;

  DmnDraftTable(@Lazy DecisionService decisions, Unrestricted unrestricted) {
    this.decisions = decisions;
    this.unrestricted = unrestricted;
  }

  @Override
  public Terms of(PlanUrgency urgency) {
    var row = unrestricted.call(() -> decisions.evaluateDecisionTableByKey("planDeadlines",
        Variables.putValue("urgency", urgency.name()))).getSingleResult();
    return new Terms(times(row), Role.of(row.getEntry("escalateTo")));
  }

  /** A row of the table of signers. */
  public static Seat.Terms seat(Map<String, Object> row) {
    String deputy = (String) row.get("deputy");
    return new Seat.Terms(Role.of((String) row.get("role")), deputy == null || deputy.isEmpty() ? null : Role.of(deputy), times(row),
        Role.of((String) row.get("escalateTo")));
  }

  /** As it stands in a row of either table. */
  public static Times times(Map<String, Object> row) {
    return new Times(CalendarKind.valueOf((String) row.get("calendar")), Duration.parse((String) row.get("reminder")),
        Duration.parse((String) row.get("deadline")));
  }
}
