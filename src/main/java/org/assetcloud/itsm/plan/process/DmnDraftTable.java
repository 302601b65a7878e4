package org.assetcloud.itsm.plan.process;

import java.time.Duration;
import java.util.Map;
import org.assetcloud.itsm.asking.TaskTerms;
import org.assetcloud.itsm.asking.Times;
import org.assetcloud.itsm.engine.table.LatestTables;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.DraftTable;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.plan.signing.Seat;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.springframework.stereotype.Component;

/** The deployed {@code planDeadlines.dmn}; a version from before it knew a task has what is usual for it. */
@Component
public class DmnDraftTable implements DraftTable {

  private static final String KEY = "planDeadlines";
  private static final Length USUAL_BACK_OUT = new Length(CalendarKind.NATURAL, Duration.ofHours(2));

  private final LatestTables tables;

  DmnDraftTable(LatestTables tables) {
    this.tables = tables;
  }

  @Override
  public Terms of(PlanUrgency urgency) {
    Map<String, Object> row = row("DRAFT", urgency);
    return new Terms(times(row), Role.of((String) row.get("escalateTo")));
  }

  @Override
  public Length backOut(PlanUrgency urgency) {
    Map<String, Object> row = row("BACK_OUT_RELEASE", urgency);
    return TaskTerms.isIn(row) ? new Length(CalendarKind.valueOf((String) row.get("calendar")), Duration.parse((String) row.get("deadline")))
        : USUAL_BACK_OUT;
  }

  @Override
  public TaskTerms terms(String step, PlanUrgency urgency) {
    Map<String, Object> row = tables.rowIfAny(KEY, inputs(step, urgency));
    return row == null ? TaskTerms.USUAL : TaskTerms.of(row);
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

  private Map<String, Object> row(String step, PlanUrgency urgency) {
    return tables.row(KEY, inputs(step, urgency));
  }

  private static Map<String, Object> inputs(String step, PlanUrgency urgency) {
    return Map.of("step", step, "urgency", urgency.name());
  }
}
