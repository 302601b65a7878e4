package org.assetcloud.itsm.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.asking.Chain;
import org.assetcloud.itsm.asking.Silence;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.worktime.WorkingCalendar;

/**
 * Who is told of a task's due date, and when: when it is near those who may do it, at the due date their lead or whom the table names as well,
 * then with each working day the next role of that side. A pure function of the task, its table, the succession and the calendar.
 */
final class OverdueLevels {

  /** Of the reminder, before the due date. */
  static final int NEAR = -1;

  /**
   * @param position from {@link #NEAR}; 0 is the due date itself
   * @param role of the lead who is told, null where the reminder is for those alone who may do it
   */
  record Level(int position, Role role, Instant at) implements Silence.Step {}

  private final List<Level> levels = new ArrayList<>();

  /** @param told who is told first, null for whoever leads those who may do it */
  OverdueLevels(WorkItem task, Role told, WorkingCalendar calendar) {
    List<Role> leads = told == null ? leads(task) : Chain.ofSide(told).roles();
    if (task.nearAt() != null && task.nearAt().isBefore(task.dueAt())) {
      levels.add(new Level(NEAR, null, task.nearAt()));
    }
    for (int each = 0; each < leads.size(); each++) {
      levels.add(new Level(each, leads.get(each),
          each == 0 ? task.dueAt() : calendar.plusWorkingDays(task.dueAt(), each).instant()));
    }
  }

  /** Those above whoever may do it, the nearest first; the last role of a side leads itself. */
  static List<Role> leads(WorkItem task) {
    Role role = task.roles().stream().findFirst().orElse(Role.TEAM_LEAD);
    Chain side = Chain.ofSide(role);
    return side.above().isEmpty() ? side.roles() : side.above();
  }

  /** The highest that is due and was not told, null where none is: after an outage those below it are passed over. */
  Level due(int told, Instant now) {
    return above(told).highest(now).orElse(null);
  }

  /** When the next one is due; null after the last. */
  Instant after(int told) {
    return above(told).next().map(Level::at).orElse(null);
  }

  private Silence<Level> above(int told) {
    return new Silence<>(levels.stream().filter(level -> level.position() > told).toList());
  }
}
