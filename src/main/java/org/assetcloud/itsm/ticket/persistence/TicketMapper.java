package org.assetcloud.itsm.ticket.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.clock.ClockIndex;
import org.assetcloud.itsm.ticket.clock.ServiceClock;

@Mapper
interface TicketMapper {

  void insert(TicketRow ticket);

  TicketRow find(String number);

  TicketRow lock(String number);

  int update(TicketRow ticket);

  int correct(TicketRow ticket);

  void insertClock(@Param("clock") ServiceClock clock, @Param("index") ClockIndex index);

  void insertEvent(ClockEventRow event);

  void updateIndex(ClockIndex index);

  List<ClockEventRow> runningOnOfficeTime();

  List<Tickets.Solved> awaitingConfirmation();

  void countOn(String calendarVersion);

  List<ClockEventRow> events(@Param("numbers") Collection<String> numbers);

  List<EscalationRow> escalations(@Param("numbers") Collection<String> numbers);

  void insertEscalations(@Param("rows") List<EscalationRow> rows);

  List<String> known(@Param("numbers") Collection<String> numbers);
}
