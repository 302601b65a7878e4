package org.assetcloud.itsm.ticket.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.ticket.desk.TicketFilter;

@Mapper
interface TicketListMapper {

  List<TicketRow> find(@Param("filter") TicketFilter filter, @Param("searched") SearchedText searched, @Param("now") Instant now,
      @Param("offset") long offset, @Param("size") int size);

  long count(@Param("filter") TicketFilter filter, @Param("searched") SearchedText searched, @Param("now") Instant now);

  List<TicketRow> lines(@Param("numbers") Collection<String> numbers);

  boolean hasNumber(String number);

  boolean hasPhone(String digits);
}
