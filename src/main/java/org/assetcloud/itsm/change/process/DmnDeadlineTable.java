package org.assetcloud.itsm.change.process;

import java.time.Duration;
import java.util.Map;
import org.assetcloud.itsm.asking.TaskTerms;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.due.DeadlineTable;
import org.assetcloud.itsm.engine.table.LatestTables;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.springframework.stereotype.Component;

/** The deployed {@code changeDeadlines.dmn}. */
@Component
class DmnDeadlineTable implements DeadlineTable {

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
    return TaskTerms.of(row(step, type));
  }

  private Map<String, Object> row(String step, ChangeType type) {
    return tables.row("changeDeadlines", Map.of("step", step, "type", type.name()));
  }
}
