package org.assetcloud.itsm.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assetcloud.itsm.ticket.clock.ClockIndex;
import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.assetcloud.itsm.ticket.escalation.Escalation;

/** The tickets on record, with their clocks, escalations and history. */
public interface Tickets {

  /** The letters with which their numbers begin. */
  String SERIES = "GD";

  /** A ticket whose solution is not confirmed yet. */
  record Solved(String number, Instant solvedAt) {}

  /** The next number of the day, {@code GD-yyyyMMdd-NNNN}, unique, in the order of handing out; a registration that fails leaves a gap. */
  String nextNumber(LocalDate day);

  void add(Ticket ticket);

  /** @throws TicketUnknown where there is none of this number */
  Ticket get(String number);

  /**
   * The ticket, for a step that changes it: until the transaction ends, other steps and timers of this ticket wait.
   *
   * @throws TicketUnknown where there is none of this number
   */
  Ticket lock(String number);

  /** Records how far the ticket is now. Another change since the ticket was read is a conflict. */
  void update(Ticket ticket);

  /** Records the title and the requester anew. Another change since the ticket was read is a conflict. */
  void correct(Ticket ticket);

  void addClocks(List<ServiceClock> clocks, List<ClockIndex> index);

  /** The ticket's clocks with their events, RESPONSE before RESOLUTION. */
  List<ServiceClock> clocks(String number);

  /** The clocks of many tickets with their events, read from the tables whatever this transaction has read before. */
  List<ServiceClock> clocksOf(List<String> numbers);

  /** Records anew what follows from a clock whose events have not changed. */
  void reindex(ClockIndex index);

  /** Every clock on office time that has not stopped, with its events. */
  List<ServiceClock> runningOnOfficeTime();

  /** What is to be confirmed, and when it was solved. */
  List<Solved> awaitingConfirmation();

  /** Notes that this version gives the deadline of every clock on office time that has not stopped. */
  void countOn(String calendarVersion);

  /** Records the last event of the clock and what follows from it. */
  void recordLastEvent(ServiceClock clock, ClockIndex index);

  List<Escalation> escalations(String number);

  void addEscalations(List<Escalation> escalations);

  List<Note> notes(String number);

  void addNote(Note note);
}
