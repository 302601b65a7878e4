package org.assetcloud.itsm.ticket.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assetcloud.itsm.ticket.process.TicketHandling.CONFIRM;
import static org.assetcloud.itsm.ticket.process.TicketHandling.CONFIRMATION_DUE;
import static org.assetcloud.itsm.ticket.process.TicketHandling.RESOLVE;
import static org.assetcloud.itsm.ticket.process.TicketHandling.RESPOND;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.link.TicketConcluded;
import org.assetcloud.itsm.shared.step.UserStep;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.desk.CancelTicket;
import org.assetcloud.itsm.ticket.process.TicketRun.Run;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Features that wait for a ticket hear of its end in the transaction that ends it, and only then. */
@WiredTest
@Import(TicketConcludedTest.Waiting.class)
class TicketConcludedTest {

  private static final Map<String, Object> CONTACTED = Map.of("contacted", true, "comment", "已联系");
  private static final Map<String, Object> SOLVED = Map.of("resolutionOutcome", "SOLVED", "comment", "已修复");
  private static final Map<String, Object> NOT_REACHED = Map.of("confirmation", "NOT_REACHED", "comment", "无人接听");

  /** Reads what the ending transaction has written so far. */
  static class Waiting {

    private final JdbcTemplate database;
    private String heard = "";

    Waiting(JdbcTemplate database) {
      this.database = database;
    }

    @EventListener
    void concluded(TicketConcluded concluded) {
      assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isTrue();
      heard += concluded.ticket() + " "
          + database.queryForObject("select status from ticket where number = ?", String.class, concluded.ticket());
    }
  }

  @Autowired
  Waiting waiting;

  @Autowired
  TicketRun tickets;

  @Autowired
  CancelTicket cancelTicket;

  @Autowired
  UserStep step;

  @Autowired
  IdentityService identity;

  @Autowired
  TestClock time;

  @AfterEach
  void nobodyWaits() {
    waiting.heard = "";
    identity.clearAuthentication();
    time.reset();
  }

  @Test
  void aConfirmedSolutionEndsIt() {
    Run ticket = solved();
    assertThat(waiting.heard).isEmpty();

    ticket.complete(CONFIRM, Map.of("confirmation", "CONFIRMED"));

    assertThat(waiting.heard).isEqualTo(ticket.number() + " CLOSED");
  }

  @Test
  void aConfirmationThatTimesOutEndsItAndAReminderDoesNot() {
    Run ticket = solved();
    for (String morning : List.of("2026-03-03T09:30", "2026-03-04T09:30")) {
      time.set(at(morning));
      ticket.complete(CONFIRM, NOT_REACHED);
    }
    ticket.fire(CONFIRMATION_DUE);
    assertThat(waiting.heard).isEmpty();

    time.set(at("2026-03-06T09:30"));
    ticket.complete(CONFIRM, NOT_REACHED).fire(CONFIRMATION_DUE);

    assertThat(waiting.heard).isEqualTo(ticket.number() + " CLOSED");
  }

  @Test
  void aCancellationEndsItAndOneThatIsRefusedDoesNot() {
    Run ticket = tickets.fault("2026-03-02T10:00", "GENERAL");
    identity.setAuthentication("team-lead", List.of("team-lead"));
    assertThatThrownBy(() -> step.take(() -> cancelTicket.cancel(ticket.number(), " "))).isInstanceOf(Refused.class);
    assertThat(waiting.heard).isEmpty();

    step.take(() -> cancelTicket.cancel(ticket.number(), "重复登记"));

    assertThat(waiting.heard).isEqualTo(ticket.number() + " CANCELLED");
  }

  private Run solved() {
    return tickets.fault("2026-03-02T10:00", "GENERAL").complete(RESPOND, CONTACTED).complete(RESOLVE, SOLVED);
  }
}
