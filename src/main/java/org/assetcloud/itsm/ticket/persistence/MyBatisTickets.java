package org.assetcloud.itsm.ticket.persistence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.history.Concerned;
import org.assetcloud.itsm.history.Entry;
import org.assetcloud.itsm.history.Histories;
import org.assetcloud.itsm.shared.number.DayNumbers;
import org.assetcloud.itsm.shared.persistence.HeldRows;
import org.assetcloud.itsm.ticket.Note;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketChangedMeanwhile;
import org.assetcloud.itsm.ticket.TicketUnknown;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.clock.ClockEvent;
import org.assetcloud.itsm.ticket.clock.ClockIndex;
import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.assetcloud.itsm.ticket.escalation.Escalation;
import org.springframework.stereotype.Repository;

/** A ticket that the transaction has locked or put in is read once, and with it its clocks and escalations, which only such a transaction changes. */
@Repository
class MyBatisTickets implements Tickets {

  private static final Concerned CONCERNED = new Concerned("TICKET");
  private static final Comparator<Escalation> AS_RECORDED = Comparator.comparing(Escalation::actedAt).thenComparing(Escalation::dueAt)
      .thenComparing(one -> one.ladderRole().id());

  private final HeldRows<Ticket> held = new HeldRows<>();
  private final HeldRows<List<ServiceClock>> heldClocks = new HeldRows<>();
  private final HeldRows<List<Escalation>> heldEscalations = new HeldRows<>();
  private final TicketMapper mapper;
  private final DayNumbers numbers;
  private final Histories histories;

  MyBatisTickets(TicketMapper mapper, DayNumbers numbers, Histories histories) {
    this.mapper = mapper;
    this.numbers = numbers;
    this.histories = histories;
  }

  @Override
  public String nextNumber(LocalDate day) {
    return numbers.next(SERIES, day);
  }

  @Override
  public void add(Ticket ticket) {
    mapper.insert(TicketRow.of(ticket));
    held.put(ticket.number(), ticket);
    heldEscalations.put(ticket.number(), List.of());
  }

  @Override
  public Ticket get(String number) {
    Ticket known = held.known(number);
    return known == null ? known(number, mapper.find(number)) : known;
  }

  @Override
  public Ticket lock(String number) {
    return held.get(number, () -> known(number, mapper.lock(number)));
  }

  @Override
  public void update(Ticket ticket) {
    written(ticket, mapper.update(TicketRow.of(ticket)));
  }

  @Override
  public void correct(Ticket ticket) {
    written(ticket, mapper.correct(TicketRow.of(ticket)));
  }

  @Override
  public void addClocks(List<ServiceClock> clocks, List<ClockIndex> index) {
    for (int each = 0; each < clocks.size(); each++) {
      mapper.insertClock(clocks.get(each), index.get(each));
      mapper.insertEvent(lastEvent(clocks.get(each)));
    }
    clocks.stream().collect(Collectors.groupingBy(ServiceClock::number)).forEach(heldClocks::put);
  }

  @Override
  public List<ServiceClock> clocks(String number) {
    Supplier<List<ServiceClock>> read = () -> ClockEventRow.clocks(mapper.events(List.of(number)));
    return held.known(number) == null ? read.get() : heldClocks.get(number, read);
  }

  @Override
  public List<ServiceClock> clocksOf(List<String> numbers) {
    return numbers.isEmpty() ? List.of() : ClockEventRow.clocks(mapper.events(numbers));
  }

  @Override
  public void reindex(ClockIndex index) {
    mapper.updateIndex(index);
  }

  @Override
  public List<ServiceClock> runningOnOfficeTime() {
    return ClockEventRow.clocks(mapper.runningOnOfficeTime());
  }

  @Override
  public List<Solved> awaitingConfirmation() {
    return mapper.awaitingConfirmation();
  }

  @Override
  public void countOn(String calendarVersion) {
    mapper.countOn(calendarVersion);
  }

  @Override
  public void recordLastEvent(ServiceClock clock, ClockIndex index) {
    mapper.insertEvent(lastEvent(clock));
    mapper.updateIndex(index);
    ServiceClock recorded = clock.countedOn(index.calendarVersion());
    heldClocks.change(clock.number(), all -> all.stream().map(one -> one.id().equals(clock.id()) ? recorded : one).toList());
  }

  @Override
  public List<Escalation> escalations(String number) {
    Supplier<List<Escalation>> read = () -> mapper.escalations(List.of(number)).stream().map(EscalationRow::escalation).toList();
    return held.known(number) == null ? read.get() : heldEscalations.get(number, read);
  }

  @Override
  public void addEscalations(List<Escalation> escalations) {
    if (!escalations.isEmpty()) {
      mapper.insertEscalations(escalations.stream().map(EscalationRow::of).toList());
    }
    escalations.forEach(added -> heldEscalations.change(added.number(),
        all -> Stream.concat(all.stream(), Stream.of(added)).sorted(AS_RECORDED).toList()));
  }

  @Override
  public List<Note> notes(String number) {
    return histories.of(number).stream().map(entry -> new Note(
        number, NoteKind.valueOf(entry.kind()), entry.at(), entry.by(), entry.internal(), entry.text())).toList();
  }

  @Override
  public void addNote(Note note) {
    histories.add(CONCERNED, note.number(), new Entry(note.kind().name(), note.at(), note.by(), note.internal(), note.text()));
  }

  private void written(Ticket ticket, int rows) {
    if (rows == 0) {
      throw new TicketChangedMeanwhile(ticket.number());
    }
    held.change(ticket.number(), before -> ticket.with(ticket.progress().changed()));
  }

  private static Ticket known(String number, TicketRow row) {
    if (row == null) {
      throw new TicketUnknown(number);
    }
    return row.ticket();
  }

  private static ClockEventRow lastEvent(ServiceClock clock) {
    int last = clock.events().size() - 1;
    ClockEvent event = clock.events().get(last);
    return new ClockEventRow(clock.id(), clock.number(), clock.kind(), clock.calendar(), clock.targetVersion(),
        clock.calendarVersion(), last, event.type(), event.at(), event.by(), event.reason(), event.target());
  }
}
