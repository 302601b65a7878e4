package org.assetcloud.itsm.ticket.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.ticket.TicketFilter;

@Mapper
interface TicketListMapper {

  List<TicketRow> find(@Param("filter") TicketFilter filter, @Param("like") String like, @Param("now") Instant now,
      @Param("offset") long offset, @Param("size") int size);

  long count(@Param("filter") TicketFilter filter, @Param("like") String like, @Param("now") Instant now);
}
