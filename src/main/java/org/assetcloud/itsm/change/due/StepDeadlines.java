package org.assetcloud.itsm.change.due;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.assetcloud.itsm.asking.TaskTerms;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.worktime.WorkingCalendars;
import org.springframework.stereotype.Component;

/** By when a step that begins now is to be done. */
@Component
public class StepDeadlines {

  private final Changes changes;
  private final DeadlineTable table;
  private final WorkingCalendars calendars;
  private final Clock clock;

  StepDeadlines(Changes changes, DeadlineTable table, WorkingCalendars calendars, Clock clock) {
    this.changes = changes;
    this.table = table;
    this.calendars = calendars;
    this.clock = clock;
  }

  public Instant due(String number, String step) {
    DeadlineTable.Length length = table.of(step, changes.get(number).content().type());
    return calendars.current().add(length.calendar(), clock.instant(), length.duration()).instant();
  }

  /** The change is read only where its type makes a difference. */
  public TaskTerms terms(String number, String step) {
    List<TaskTerms> ofTypes = Stream.of(ChangeType.values()).map(type -> table.terms(step, type)).distinct().toList();
    return ofTypes.size() == 1 ? ofTypes.get(0) : table.terms(step, changes.get(number).content().type());
  }
}
