package org.assetcloud.itsm.change.process;

import java.time.Duration;
import java.util.Map;
import org.assetcloud.itsm.asking.TaskTerms;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.due.DeadlineTable;
import org.assetcloud.itsm.engine.table.LatestTables;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.springframework.stereotype.Component;

/** The deployed {@code changeDeadlines.dmn}; a version from before it knew a task has what is usual for it. */
@Component
class DmnDeadlineTable implements DeadlineTable {

  private static final String KEY = "changeDeadlines";

  private final LatestTables tables;

  DmnDeadlineTable(LatestTables tables) {
    this.tables = tables;
  }

  @Override
  public Length of(String step, ChangeType type) {
    Map<String, Object> row = row(step, type);
    return new Length(CalendarKind.valueOf((String) row.get("calendar")), Duration.parse((String) row.get("deadline")));
  }

  @Override
  public TaskTerms terms(String step, ChangeType type) {
    Map<String, Object> row = tables.rowIfAny(KEY, inputs(step, type));
    return row == null ? TaskTerms.USUAL : TaskTerms.of(row);
  }

  private Map<String, Object> row(String step, ChangeType type) {
    return tables.row(KEY, inputs(step, type));
  }

  private static Map<String, Object> inputs(String step, ChangeType type) {
    return Map.of("step", step, "type", type.name());
  }
}
