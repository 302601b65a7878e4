package org.assetcloud.itsm.ticket.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.assetcloud.itsm.asking.TaskTable;
import org.assetcloud.itsm.asking.TaskTerms;
import org.assetcloud.itsm.engine.table.LatestTables;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.work.ConfirmationTable;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.assetcloud.itsm.worktime.WorkingCalendars;
import org.springframework.stereotype.Component;

/** The deployed {@code ticketDeadlines.dmn}: what holds for the tasks of tickets beside their clocks and the ladder (R5.5, R5.7). */
@Component
class TicketTaskTable implements TaskTable, ConfirmationTable {

  static final String KEY = "ticketDeadlines";

  /** How the table calls each task. */
  static final Map<String, String> STEPS = Map.of(TicketHandling.RESPOND, "RESPOND", TicketHandling.RESOLVE, "RESOLVE",
      TicketHandling.CONFIRM, "CONFIRM", TicketHandling.HANDLE_ESCALATION, "HANDLE_ESCALATION");

  private static final String AT_ONCE = "AT_ONCE";

  private final LatestTables tables;
  private final WorkingCalendars calendars;

  TicketTaskTable(LatestTables tables, WorkingCalendars calendars) {
    this.tables = tables;
    this.calendars = calendars;
  }

  @Override
  public Set<String> processes() {
    return Set.of(TicketHandling.KEY);
  }

  @Override
  public TaskTerms terms(String step, String number) {
    return STEPS.containsKey(step) ? TaskTerms.of(row(step)) : TaskTerms.USUAL;
  }

  @Override
  public Role told() {
    return terms(TicketHandling.CONFIRM, null).told();
  }

  /** By when an escalation that somebody is given now is to be handled. */
  Instant escalationDue(Instant now) {
    Map<String, Object> row = row(TicketHandling.HANDLE_ESCALATION);
    String deadline = (String) row.get("deadline");
    return AT_ONCE.equals(deadline) ? now
        : calendars.current().add(CalendarKind.valueOf((String) row.get("calendar")), now, Duration.parse(deadline)).instant();
  }

  private Map<String, Object> row(String step) {
    return tables.row(KEY, Map.of("step", STEPS.get(step)));
  }
}
