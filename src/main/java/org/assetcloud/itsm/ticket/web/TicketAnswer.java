package org.assetcloud.itsm.ticket.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Channel;
import org.assetcloud.itsm.ticket.Note;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.Progress;
import org.assetcloud.itsm.ticket.Report;
import org.assetcloud.itsm.ticket.RequesterKind;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketStatus;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.desk.NextLevels;
import org.assetcloud.itsm.ticket.desk.TicketAction;
import org.assetcloud.itsm.ticket.desk.TicketFile;
import org.assetcloud.itsm.ticket.escalation.Escalation;
import org.assetcloud.itsm.ticket.escalation.EscalationAction;
import org.assetcloud.itsm.ticket.watch.ClockCalendars;

/** A ticket as the API answers it; in lists without description, phone number and notes. */
public record TicketAnswer(
    String number, TicketStatus status, Category category, Severity severity, Channel channel, String title, String description,
    String requesterName, String requesterUnit, RequesterKind requesterKind, String requesterPhone, Instant reportedAt,
    Instant registeredAt, String registeredBy, String assignedGroup, String assignee, Progress.Confirmation confirmation,
    Instant solvedAt, Instant closedAt, boolean lateEntry, String lateEntryReason, List<ClockAnswer> clocks,
    List<EscalationAnswer> escalations, List<NoteAnswer> notes, List<TicketAction> actions, Map<String, String> names) {

  /**
   * What only the answer about one ticket has, for the person who reads it.
   *
   * @param actions what the person may do about it now
   * @param names of everybody in the answer, by user id
   * @param nextLevels what comes next of each clock
   */
  record ForReader(List<TicketAction> actions, Map<String, String> names, Map<ClockKind, NextLevels.NextLevel> nextLevels) {

    static final ForReader OF_A_LINE = new ForReader(null, null, Map.of());
  }

  record EscalationAnswer(
      ClockKind clock, int cycle, String level, String role, EscalationAction action, Instant dueAt, Instant actedAt, String reason) {

    static EscalationAnswer of(Escalation one) {
      return new EscalationAnswer(
          one.clock(), one.cycle(), one.level(), one.role().id(), one.action(), one.dueAt(), one.actedAt(), one.reason());
    }
  }

  record NoteAnswer(NoteKind kind, Instant at, String by, boolean internal, String text) {

    static NoteAnswer of(Note note) {
      return new NoteAnswer(note.kind(), note.at(), note.by(), note.internal(), note.text());
    }
  }

  /** Everything about one ticket. */
  static TicketAnswer whole(TicketFile file, ClockCalendars calendars, Instant now, ForReader reader) {
    return of(file, file.ticket().report().description(), file.ticket().report().requester().phone(),
        file.notes().stream().map(NoteAnswer::of).toList(), reader, calendars, now);
  }

  /** A line of a list. */
  static TicketAnswer line(TicketFile file, ClockCalendars calendars, Instant now) {
    return of(file, null, null, null, ForReader.OF_A_LINE, calendars, now);
  }

  private static TicketAnswer of(
      TicketFile file, String description, String phone, List<NoteAnswer> notes, ForReader reader, ClockCalendars calendars, Instant now) {
    Ticket ticket = file.ticket();
    Report report = ticket.report();
    Progress progress = ticket.progress();
    return new TicketAnswer(ticket.number(), progress.status(), report.category(), report.severity(), report.channel(), report.title(),
        description, report.requester().name(), report.requester().unit(), report.requester().kind(), phone, report.reportedAt(),
        ticket.registeredAt(), ticket.registeredBy(), id(progress.assignedGroup()), progress.assignee(), progress.confirmation(),
        progress.solvedAt(), progress.closedAt(), report.lateEntry(), report.lateEntryReason(),
        file.clocks().stream().map(clock -> ClockAnswer.of(clock, calendars.of(clock), now, reader.nextLevels().get(clock.kind()))).toList(),
        file.escalations().stream().map(EscalationAnswer::of).toList(), notes, reader.actions(), reader.names());
  }

  private static String id(Role role) {
    return role == null ? null : role.id();
  }
}
