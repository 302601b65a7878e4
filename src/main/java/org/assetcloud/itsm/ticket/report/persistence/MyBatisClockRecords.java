package org.assetcloud.itsm.ticket.report.persistence;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.assetcloud.itsm.ticket.TicketStatus;
import org.assetcloud.itsm.ticket.report.ClockRecords;
import org.assetcloud.itsm.ticket.report.GroupBy;
import org.assetcloud.itsm.ticket.report.Moments;
import org.assetcloud.itsm.ticket.report.Slice;
import org.assetcloud.itsm.ticket.report.Tile;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisClockRecords implements ClockRecords {

  private static final List<TicketStatus> OPEN = Stream.of(TicketStatus.values()).filter(TicketStatus::open).toList();

  private final ClockRecordsMapper mapper;

  MyBatisClockRecords(ClockRecordsMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<Group> groups(Slice slice, GroupBy groupBy, Instant now) {
    return mapper.groups(slice, groupBy, now);
  }

  @Override
  public long count(Behind behind, Instant now) {
    return mapper.count(behind.slice(), behind.clock(), behind.result(), now);
  }

  @Override
  public List<String> numbers(Behind behind, Instant now, long offset, int size) {
    return mapper.numbers(behind.slice(), behind.clock(), behind.result(), now, offset, size);
  }

  @Override
  public List<Line> lines(Slice slice, Instant now, Line after, int most) {
    return mapper.lines(slice, now, after, most);
  }

  @Override
  public Standing standing(Moments moments) {
    return mapper.standing(OPEN, moments.now(), moments.startOfDay(), moments.startOfMonth());
  }

  @Override
  public long count(Tile tile, Moments moments) {
    return mapper.countStanding(tile, OPEN, moments.now(), moments.startOfDay(), moments.startOfMonth());
  }

  @Override
  public List<StandingLine> lines(Tile tile, Moments moments, long offset, int size) {
    return mapper.standingLines(tile, OPEN, moments.now(), moments.startOfDay(), moments.startOfMonth(), offset, size);
  }
}
