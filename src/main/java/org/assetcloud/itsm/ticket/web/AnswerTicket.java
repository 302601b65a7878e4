package org.assetcloud.itsm.ticket.web;

import java.time.Clock;
import java.util.List;
import org.assetcloud.itsm.ticket.ClockCalendars;
import org.assetcloud.itsm.ticket.TicketFile;
import org.springframework.stereotype.Component;

/** Reads tickets as they stand at this moment. */
@Component
class AnswerTicket {

  private final ClockCalendars calendars;
  private final Clock clock;

  AnswerTicket(ClockCalendars calendars, Clock clock) {
    this.calendars = calendars;
    this.clock = clock;
  }

  TicketAnswer whole(TicketFile file) {
    return TicketAnswer.whole(file, calendars, clock.instant());
  }

  List<TicketAnswer> lines(List<TicketFile> files) {
    return files.stream().map(file -> TicketAnswer.line(file, calendars, clock.instant())).toList();
  }

  List<ClockProofAnswer> proof(TicketFile file) {
    return file.clocks().stream().map(one -> ClockProofAnswer.of(one, calendars.of(one), clock.instant())).toList();
  }
}
