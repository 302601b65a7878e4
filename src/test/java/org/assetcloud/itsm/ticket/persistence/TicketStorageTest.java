package org.assetcloud.itsm.ticket.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Channel;
import org.assetcloud.itsm.ticket.Note;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.Progress;
import org.assetcloud.itsm.ticket.Report;
import org.assetcloud.itsm.ticket.RequesterKind;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketChangedMeanwhile;
import org.assetcloud.itsm.ticket.TicketStatus;
import org.assetcloud.itsm.ticket.TicketUnknown;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.clock.ClockEvent;
import org.assetcloud.itsm.ticket.clock.ClockIndex;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.assetcloud.itsm.ticket.escalation.Escalation;
import org.assetcloud.itsm.ticket.escalation.EscalationAction;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WiredTest
class TicketStorageTest {

  private static final Instant NOW = at("2026-02-14T23:50:07");

  @Autowired
  Tickets tickets;

  @Autowired
  JdbcTemplate database;

  @Autowired
  PlatformTransactionManager transactions;

  @Test
  void aTicketWithEveryColumnFilledComesBackLetterForLetter() {
    Ticket ticket = ticket("GD-20260214-9001", "<script>${7*7} 𠮷 😀 " + "长".repeat(100_000));

    tickets.add(ticket);

    assertThat(tickets.get(ticket.number())).isEqualTo(ticket);
    assertThat(everyColumnOf("ticket", "number", ticket.number())).doesNotContainNull().hasSize(27);
  }

  @Test
  void instantsAreKeptAsWallTimeOfShanghai() {
    tickets.add(ticket("GD-20260214-9002", "x"));

    assertThat(database.queryForObject("select cast(reported_at as char(30)) from ticket where number = 'GD-20260214-9002'", String.class))
        .startsWith("2026-02-14 23:50:07");
  }

  @Test
  void anUnknownNumberIsSaidToBeUnknown() {
    assertThatThrownBy(() -> tickets.get("GD-19990101-0001")).isInstanceOf(TicketUnknown.class).hasMessageContaining("GD-19990101-0001");
  }

  @Test
  void theSecondOfTwoChangesToTheSameVersionIsAConflict() {
    Ticket ticket = ticket("GD-20260214-9003", "x");
    tickets.add(ticket);

    tickets.update(ticket);

    assertThatThrownBy(() -> tickets.update(ticket)).isInstanceOf(TicketChangedMeanwhile.class).hasMessageContaining("已被他人处理");
    assertThat(tickets.get(ticket.number()).progress().version()).isEqualTo(ticket.progress().version() + 1);
  }

  @Test
  void clocksComeBackWithTheirEventsInOrder() {
    String number = "GD-20260214-9004";
    tickets.add(ticket(number, "x"));
    ServiceClock response = clock(number, ClockKind.RESPONSE);
    ServiceClock resolution = clock(number, ClockKind.RESOLUTION);
    tickets.addClocks(List.of(response, resolution), List.of(index(response, false), index(resolution, false)));

    ServiceClock solved = resolution.with(ClockEvent.stopped(NOW.plusSeconds(60), "engineer", "SOLVED"));
    tickets.recordLastEvent(solved, index(solved, true));

    assertThat(tickets.clocks(number)).containsExactly(response, solved);
    assertThat(tickets.clocksOf(List.of(number))).containsExactly(response, solved);
    assertThat(everyColumnOf("ticket_clock", "id", solved.id())).doesNotContainNull().contains(true).hasSize(11);
  }

  @Test
  void escalationsAndNotesComeBackWhole() {
    String number = "GD-20260214-9005";
    tickets.add(ticket(number, "x"));
    Escalation told = new Escalation(number, ClockKind.RESPONSE, 1, "50%", Role.SERVICE_DESK, Role.TEAM_LEAD, EscalationAction.TELL, NOW,
        NOW.plusSeconds(1), "服务台没有人员");
    Note note = new Note(number, NoteKind.NOTE, NOW, "engineer", true, "𠮷😀".repeat(20_000));

    tickets.addEscalations(List.of(told));
    tickets.addNote(note);

    assertThat(tickets.escalations(number)).containsExactly(told);
    assertThat(tickets.notes(number)).containsExactly(note);
  }

  @Test
  void numbersAreUniqueAndWithoutGapsWhenManyRegisterAtOnce() throws Exception {
    LocalDate day = LocalDate.of(2019, 9, 2);
    ExecutorService people = Executors.newFixedThreadPool(8);
    List<Callable<String>> registrations = new ArrayList<>();
    for (int each = 0; each < 40; each++) {
      registrations.add(() -> new TransactionTemplate(transactions).execute(status -> tickets.nextNumber(day)));
    }

    Set<String> numbers = new HashSet<>();
    for (Future<String> number : people.invokeAll(registrations)) {
      numbers.add(number.get());
    }
    people.shutdown();

    assertThat(numbers).hasSize(40).contains("GD-20190902-0001", "GD-20190902-0040");
  }

  private List<Object> everyColumnOf(String table, String key, String value) {
    return new ArrayList<>(database.queryForMap("select * from " + table + " where " + key + " = ?", value).values());
  }

  private static Ticket ticket(String number, String description) {
    Report report = new Report(Category.FAULT, Severity.GENERAL, Channel.PHONE, "无法登录", description,
        new Report.Requester("张三", "南通市某预算单位", RequesterKind.BUDGET_UNIT, "0513-85000000"), true, NOW, "系统停机时的来电");
    return new Ticket(number, report, NOW, "service-desk", new Progress(TicketStatus.CLOSED,
        new Progress.Hands(Role.ENGINEER, "engineer", Role.SPECIALIST, "specialist"), Progress.Confirmation.CONFIRMED, NOW, NOW, 3));
  }

  private static ServiceClock clock(String number, ClockKind kind) {
    return ServiceClock.start(number, kind, CalendarKind.NATURAL, "1", "2", ClockEvent.started(NOW, "service-desk", Duration.ofMinutes(30)));
  }

  private static ClockIndex index(ServiceClock clock, boolean stopped) {
    return new ClockIndex(clock.id(), NOW.plusSeconds(1800), NOW.plusSeconds(1350), stopped ? NOW.plusSeconds(60) : null, false, clock.calendarVersion());
  }
}
