package org.assetcloud.itsm.ticket.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.ticket.process.TicketHandling.CONFIRM;
import static org.assetcloud.itsm.ticket.process.TicketHandling.CONFIRMATION_DUE;
import static org.assetcloud.itsm.ticket.process.TicketHandling.NEXT_LEVEL_DUE;
import static org.assetcloud.itsm.ticket.process.TicketHandling.RESOLVE;
import static org.assetcloud.itsm.ticket.process.TicketHandling.RESPOND;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Instant;
import java.util.Map;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.process.TicketRun.Run;
import org.assetcloud.itsm.worktime.Calendars;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The notice of 2027 arrives while tickets of the last day of 2026 are open: 1 to 3 January are off, so everything moves to Monday. */
@WiredTest
class CalendarChangeTest {

  private static final Map<String, Object> CONTACTED = Map.of("contacted", true, "comment", "已联系");
  private static final Map<String, Object> SOLVED = Map.of("resolutionOutcome", "SOLVED", "comment", "已修复");
  private static final String NOTICE = """
      {"year":2027,"papers":["国办通知"],"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true},\
      {"name":"元旦","date":"2027-01-02","isOffDay":true},{"name":"元旦","date":"2027-01-03","isOffDay":true}]}""";

  @Autowired
  TicketRun tickets;

  @Autowired
  Caller caller;

  @Autowired
  TestClock time;

  @Autowired
  JdbcTemplate database;

  @AfterEach
  void forgetTheNotice() {
    Calendars.forgetImports(database);
    time.reset();
  }

  @Test
  void anOpenTicketOnOfficeTimeMovesWithItsTimerAndItsPlaceInLists() {
    Run ticket = tickets.report("2026-12-31T16:00", "CONSULTATION", "GENERAL").complete(RESPOND, CONTACTED);
    assertThat(due(ticket, RESOLVE)).isEqualTo(at("2027-01-01T16:00"));
    assertThat(ticket.due(NEXT_LEVEL_DUE)).isEqualTo(at("2027-01-01T11:00"));

    importTheNotice();

    assertThat(due(ticket, RESOLVE)).isEqualTo(at("2027-01-04T16:00"));
    assertThat(ticket.due(NEXT_LEVEL_DUE)).isEqualTo(at("2027-01-04T11:00"));
    assertThat(deadlineOnRecord(ticket)).startsWith("2027-01-04").contains("16:00");
  }

  @Test
  void theFollowUpOfASolvedTicketMovesToo() {
    Run ticket = tickets.fault("2026-12-31T16:00", "GENERAL").complete(RESPOND, CONTACTED).complete(RESOLVE, SOLVED);
    assertThat(ticket.due(CONFIRMATION_DUE)).isEqualTo(at("2027-01-05T16:00"));

    importTheNotice();

    assertThat(ticket.due(CONFIRMATION_DUE)).isEqualTo(at("2027-01-06T16:00"));
    assertThat(due(ticket, CONFIRM)).isEqualTo(at("2027-01-06T16:00"));
  }

  @Test
  void aTicketOnNaturalTimeStaysWhereItIs() {
    Run ticket = tickets.fault("2026-12-31T23:50", "MAJOR").complete(RESPOND, CONTACTED);
    Instant wake = ticket.due(NEXT_LEVEL_DUE);

    importTheNotice();

    assertThat(due(ticket, RESOLVE)).isEqualTo(at("2027-01-01T23:50"));
    assertThat(ticket.due(NEXT_LEVEL_DUE)).isEqualTo(wake);
  }

  private void importTheNotice() {
    assertThat(caller.as("process-owner").put("/api/worktime/years/2027", NOTICE).status()).isEqualTo(200);
  }

  private static Instant due(Run ticket, String task) {
    return ticket.open(task).getDueDate().toInstant();
  }

  private String deadlineOnRecord(Run ticket) {
    return database.queryForObject("select deadline from ticket_clock where id = ?", String.class, ticket.number() + "-RESOLUTION");
  }
}
