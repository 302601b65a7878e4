package org.assetcloud.itsm.work;

import java.time.Instant;
import org.assetcloud.itsm.worktime.WorkingCalendars;
import org.springframework.stereotype.Component;

/**
 * A due date is told of before it passes, and takes nothing away when it does (R5.7, R7.4): holder and lead are told, then those above, each
 * level once.
 */
@Component
class TellOfDueDate {

  private final OverdueTasks overdue;
  private final Desks desks;
  private final TellOfWork tell;
  private final WorkingCalendars calendars;

  TellOfDueDate(OverdueTasks overdue, Desks desks, TellOfWork tell, WorkingCalendars calendars) {
    this.overdue = overdue;
    this.desks = desks;
    this.tell = tell;
    this.calendars = calendars;
  }

  /** Of the highest level that is due by now and was not told; where its desk says so itself at the due date, that is only noted. */
  void of(WorkItem task, Instant now) {
    OverdueLevels levels = new OverdueLevels(task, desks.terms(task.process(), task.step(), task.number()).told(), calendars.current());
    OverdueLevels.Level due = levels.due(overdue.told(task.id()), now);
    if (due == null) {
      return;
    }
    if (due.position() == OverdueLevels.NEAR) {
      tell.near(task);
    } else if (due.position() > 0 || !desks.toldAtDue().contains(task.step())) {
      tell.overdue(task, due);
    }
    overdue.tell(task, due.position(), now, levels.after(due.position()));
  }
}
