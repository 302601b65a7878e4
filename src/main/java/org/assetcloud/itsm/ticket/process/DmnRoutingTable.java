package org.assetcloud.itsm.ticket.process;

import java.util.Map;
import org.assetcloud.itsm.engine.table.RecordedTables;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.work.RoutingTable;
import org.springframework.stereotype.Component;

/** The deployed {@code ticketRouting.dmn}. */
@Component
class DmnRoutingTable implements RoutingTable {

  private final RecordedTables tables;

  DmnRoutingTable(RecordedTables tables) {
    this.tables = tables;
  }

  @Override
  public Role firstLine(Category category, Severity severity) {
    return Role.of((String) tables.row("ticketRouting", Map.of(TicketHandling.CATEGORY, category.name(), TicketHandling.SEVERITY,
        severity.name())).get("assignedGroup"));
  }
}
