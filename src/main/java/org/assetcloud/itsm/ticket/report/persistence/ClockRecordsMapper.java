package org.assetcloud.itsm.ticket.report.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.ticket.TicketStatus;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.report.ClockRecords;
import org.assetcloud.itsm.ticket.report.GroupBy;
import org.assetcloud.itsm.ticket.report.Result;
import org.assetcloud.itsm.ticket.report.Slice;
import org.assetcloud.itsm.ticket.report.Tile;

@Mapper
interface ClockRecordsMapper {

  List<ClockRecords.Group> groups(@Param("slice") Slice slice, @Param("groupBy") GroupBy groupBy, @Param("now") Instant now);

  long count(@Param("slice") Slice slice, @Param("clock") ClockKind clock, @Param("result") Result result, @Param("now") Instant now);

  List<String> numbers(@Param("slice") Slice slice, @Param("clock") ClockKind clock, @Param("result") Result result,
      @Param("now") Instant now, @Param("offset") long offset, @Param("size") int size);

  List<ClockRecords.Line> lines(@Param("slice") Slice slice, @Param("now") Instant now, @Param("after") ClockRecords.Line after,
      @Param("most") int most);

  ClockRecords.Standing standing(@Param("openStatuses") Collection<TicketStatus> openStatuses, @Param("now") Instant now,
      @Param("startOfDay") Instant startOfDay, @Param("startOfMonth") Instant startOfMonth);

  long countStanding(@Param("tile") Tile tile, @Param("openStatuses") Collection<TicketStatus> openStatuses, @Param("now") Instant now,
      @Param("startOfDay") Instant startOfDay, @Param("startOfMonth") Instant startOfMonth);

  List<ClockRecords.StandingLine> standingLines(@Param("tile") Tile tile, @Param("openStatuses") Collection<TicketStatus> openStatuses,
      @Param("now") Instant now, @Param("startOfDay") Instant startOfDay,
      @Param("startOfMonth") Instant startOfMonth, @Param("offset") long offset, @Param("size") int size);
}
