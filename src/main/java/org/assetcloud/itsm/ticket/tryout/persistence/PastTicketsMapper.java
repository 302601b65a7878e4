package org.assetcloud.itsm.ticket.tryout.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.escalation.EscalationAction;
import org.assetcloud.itsm.ticket.tryout.PastTicket;
import org.assetcloud.itsm.ticket.tryout.TryoutPeriod;

@Mapper
interface PastTicketsMapper {

  record TicketRow(String number, Category category, Severity severity, Instant reportedAt, Instant registeredAt) {}

  record RecordedRow(String role, EscalationAction action, long times) {}

  List<TicketRow> tickets(@Param("period") TryoutPeriod period, @Param("last") PastTicket last, @Param("most") int most);

  List<RecordedRow> escalations(@Param("period") TryoutPeriod period);
}
