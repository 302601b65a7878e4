package org.assetcloud.itsm.ticket.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.desk.NextLevels;
import org.assetcloud.itsm.ticket.desk.TicketFile;
import org.assetcloud.itsm.ticket.desk.TicketRights;
import org.assetcloud.itsm.ticket.watch.ClockCalendars;
import org.springframework.stereotype.Component;

/** Reads tickets as they stand at this moment. */
@Component
public class AnswerTicket {

  private final ClockCalendars calendars;
  private final TicketRights rights;
  private final NextLevels nextLevels;
  private final Names names;
  private final Clock clock;

  AnswerTicket(ClockCalendars calendars, TicketRights rights, NextLevels nextLevels, Names names, Clock clock) {
    this.calendars = calendars;
    this.rights = rights;
    this.nextLevels = nextLevels;
    this.names = names;
    this.clock = clock;
  }

  /** With what the person who asks may do about it now, and the names of everybody in it. */
  TicketAnswer whole(TicketFile file) {
    return TicketAnswer.whole(file, calendars, clock.instant(), new TicketAnswer.ForReader(rights.of(file), names.of(people(file)), nextLevels.of(file)));
  }

  private static Set<String> people(TicketFile file) {
    Set<String> people = new TreeSet<>();
    people.add(file.ticket().registeredBy());
    file.notes().forEach(note -> people.add(note.by()));
    if (file.ticket().progress().assignee() != null) {
      people.add(file.ticket().progress().assignee());
    }
    return people;
  }

  public List<TicketAnswer> lines(List<TicketFile> files) {
    return files.stream().map(file -> TicketAnswer.line(file, calendars, clock.instant())).toList();
  }

  List<ClockProofAnswer> proof(TicketFile file) {
    Map<ClockKind, NextLevels.NextLevel> next = nextLevels.of(file);
    return file.clocks().stream().map(one -> ClockProofAnswer.of(one, calendars.of(one), clock.instant(), next.get(one.kind()))).toList();
  }
}
