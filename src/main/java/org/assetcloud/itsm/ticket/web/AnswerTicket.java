package org.assetcloud.itsm.ticket.web;

import java.time.Clock;
import java.util.List;
import org.assetcloud.itsm.ticket.TicketFile;
import org.assetcloud.itsm.worktime.WorkingCalendars;
import org.springframework.stereotype.Component;

/** Reads tickets as they stand at this moment. */
@Component
class AnswerTicket {

  private final WorkingCalendars calendars;
  private final Clock clock;

  AnswerTicket(WorkingCalendars calendars, Clock clock) {
    this.calendars = calendars;
    this.clock = clock;
  }

  TicketAnswer whole(TicketFile file) {
    return TicketAnswer.whole(file, calendars.current(), clock.instant());
  }

  List<TicketAnswer> lines(List<TicketFile> files) {
    return files.stream().map(file -> TicketAnswer.line(file, calendars.current(), clock.instant())).toList();
  }

  List<ClockProofAnswer> proof(TicketFile file) {
    return file.clocks().stream().map(one -> ClockProofAnswer.of(one, calendars.current(), clock.instant())).toList();
  }
}
