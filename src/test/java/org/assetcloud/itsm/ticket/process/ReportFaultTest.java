package org.assetcloud.itsm.ticket.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assetcloud.itsm.ticket.process.TicketHandling.NEXT_LEVEL_DUE;
import static org.assetcloud.itsm.ticket.process.TicketHandling.RESPOND;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.shared.link.FaultReports;
import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Channel;
import org.assetcloud.itsm.ticket.Report;
import org.assetcloud.itsm.ticket.RequesterKind;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketUnknown;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.clock.ClockState;
import org.assetcloud.itsm.ticket.process.TicketRun.Run;
import org.assetcloud.itsm.worktime.Calendars;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A fault that another feature finds is a ticket like any other (R4.2, R5.7). */
@WiredTest
class ReportFaultTest {

  private static final Instant NOW = at("2026-02-14T23:50");

  @Autowired
  FaultReports faults;

  @Autowired
  TicketRun tickets;

  @Autowired
  Tickets records;

  @Autowired
  ProcessEngine engine;

  @Autowired
  IdentityService identity;

  @Autowired
  PlatformTransactionManager transactions;

  @Autowired
  JdbcTemplate database;

  @Autowired
  TestClock time;

  @BeforeEach
  void tenToMidnight() {
    time.set(NOW);
  }

  @AfterEach
  void nobodyIsThere() {
    identity.clearAuthentication();
    time.reset();
  }

  @Test
  void aFaultFoundByATimerIsATicketWithItsClocksRunningAndItsFirstTaskOpen() {
    String number = inTransaction(() -> faults.report(false, "发布失败", "回退已完成"));

    Run ticket = tickets.of(number);
    assertThat(ticket.openTasks()).containsExactly(RESPOND);
    assertThat(ticket.mayTake(RESPOND)).containsExactly("engineer");
    assertThat(ticket.open(RESPOND).getDueDate()).isEqualTo(Date.from(at("2026-02-15T00:20")));
    assertThat(ticket.due(NEXT_LEVEL_DUE)).isEqualTo(at("2026-02-15T00:05"));
    assertThat(records.clocks(number)).hasSize(2)
        .allSatisfy(clock -> assertThat(clock.read(Calendars.DELIVERED, NOW).state()).isEqualTo(ClockState.RUNNING));
    assertThat(records.get(number)).extracting(Ticket::report, Ticket::registeredBy).containsExactly(
        new Report(Category.FAULT, Severity.GENERAL, Channel.SYSTEM, "发布失败", "回退已完成",
            new Report.Requester("系统", "供应商", RequesterKind.OTHER, null), null, NOW, null),
        CurrentUser.SYSTEM);
  }

  @Test
  void whoeverFindsAMajorFaultNeedsNoRightToRegisterAndIsNotRemembered() {
    identity.setAuthentication("auditor", List.of("auditor"));

    String number = inTransaction(() -> faults.report(true, "回退失败", "系统不可用"));

    Ticket ticket = records.get(number);
    assertThat(ticket.report().severity()).isEqualTo(Severity.MAJOR);
    assertThat(ticket.report().requester().name()).isEqualTo("auditor审计员");
    assertThat(ticket.registeredBy()).isEqualTo("auditor");
    assertThat(database.queryForObject("select count(*) from requester where unit = '供应商'", Integer.class)).isZero();
  }

  @Test
  void whatIsTooLongForATicketIsCut() {
    String number = inTransaction(() -> faults.report(false, "故障".repeat(101), "长".repeat(Text.LONGEST + 1)));

    Report report = records.get(number).report();
    assertThat(report.title()).isEqualTo("故障".repeat(99) + "故…");
    assertThat(report.description()).isEqualTo("长".repeat(Text.LONGEST - 1) + "…");
  }

  @Test
  void aStepThatIsRolledBackLeavesNothingAndItsNumberIsNobodys() {
    String undone = new TransactionTemplate(transactions).execute(status -> {
      status.setRollbackOnly();
      return faults.report(false, "发布失败", "回退已完成");
    });

    assertThatThrownBy(() -> records.get(undone)).isInstanceOf(TicketUnknown.class);
    assertThat(engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceBusinessKey(undone).count()).isZero();
    assertThat(inTransaction(() -> faults.report(false, "发布失败", "回退已完成"))).isGreaterThan(undone);
  }

  private String inTransaction(Supplier<String> step) {
    return new TransactionTemplate(transactions).execute(status -> step.get());
  }
}
