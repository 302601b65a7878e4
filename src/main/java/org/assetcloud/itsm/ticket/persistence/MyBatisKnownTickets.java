package org.assetcloud.itsm.ticket.persistence;

import java.util.Collection;
import java.util.Set;
import org.assetcloud.itsm.shared.link.KnownTickets;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisKnownTickets implements KnownTickets {

  private final TicketMapper mapper;

  MyBatisKnownTickets(TicketMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Set<String> among(Collection<String> numbers) {
    return numbers.isEmpty() ? Set.of() : Set.copyOf(mapper.known(numbers));
  }
}
