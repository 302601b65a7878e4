package org.assetcloud.itsm.ticket.tryout.persistence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.assetcloud.itsm.ticket.tryout.PastTicket;
import org.assetcloud.itsm.ticket.tryout.PastTickets;
import org.assetcloud.itsm.ticket.tryout.TryoutPeriod;
import org.springframework.stereotype.Repository;

/** Two reads a portion, however many tickets it has. */
@Repository
class MyBatisPastTickets implements PastTickets {

  private final PastTicketsMapper mapper;
  private final Tickets tickets;

  MyBatisPastTickets(PastTicketsMapper mapper, Tickets tickets) {
    this.mapper = mapper;
    this.tickets = tickets;
  }

  @Override
  public List<PastTicket> portion(TryoutPeriod period, PastTicket last, int most) {
    List<PastTicketsMapper.TicketRow> rows = mapper.tickets(period, last, most);
    Map<String, List<ServiceClock>> clocks = tickets.clocksOf(rows.stream().map(PastTicketsMapper.TicketRow::number).toList()).stream()
        .collect(Collectors.groupingBy(ServiceClock::number));
    return rows.stream().map(row -> new PastTicket(row.number(), row.category(), row.severity(), row.reportedAt(), row.registeredAt(),
        clocks.getOrDefault(row.number(), List.of()))).toList();
  }

  @Override
  public List<Recorded> escalations(TryoutPeriod period) {
    return mapper.escalations(period).stream().map(row -> new Recorded(Role.of(row.role()), row.action(), row.times())).toList();
  }
}
