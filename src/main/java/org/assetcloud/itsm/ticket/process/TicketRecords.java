package org.assetcloud.itsm.ticket.process;

import java.util.List;
import java.util.Set;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.records.Kept;
import org.assetcloud.itsm.records.ProcessRights;
import org.assetcloud.itsm.records.RecordKind;
import org.assetcloud.itsm.records.RecordPages;
import org.assetcloud.itsm.ticket.Tickets;
import org.springframework.stereotype.Component;

/** Tickets (R5.7). A lead sees the others' tasks and cannot claim them. */
@Component
class TicketRecords implements RecordKind {

  @Override
  public String series() {
    return Tickets.SERIES;
  }

  @Override
  public String label() {
    return "工单";
  }

  @Override
  public String started() {
    return "已登记工单";
  }

  @Override
  public RecordPages pages() {
    return new RecordPages("/ticket", "/tickets", "工单查询", "工单历史", "search", 60, "tickets");
  }

  @Override
  public String collection() {
    return "tickets";
  }

  @Override
  public List<ProcessRights> processes() {
    return List.of(ProcessRights.of(TicketHandling.KEY).startedBy(Role.SERVICE_DESK, Role.ENGINEER)
        .readBy(Role.SERVICE_DESK, Role.ENGINEER, Role.SPECIALIST, Role.TEAM_LEAD).lookedAtBy(Role.TEAM_LEAD));
  }

  @Override
  public List<Kept> kept() {
    return List.of(Kept.NUMBER, new Kept(TicketHandling.REQUESTER_UNIT, "单位"), Kept.TITLE, new Kept(TicketHandling.SEVERITY, "严重程度"),
        new Kept(TicketHandling.CATEGORY, null));
  }

  @Override
  public Set<String> measures() {
    return Set.of(TicketHandling.HANDLE_ESCALATION);
  }

  @Override
  public Set<String> tellDeadlines() {
    return Set.of("/api/tickets/{number}", "/api/tickets/{number}/clocks");
  }

  @Override
  public boolean attachments() {
    return true;
  }
}
