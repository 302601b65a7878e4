package org.assetcloud.itsm.ticket.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.assetcloud.itsm.testing.StatementCount;
import org.assetcloud.itsm.testing.StatementCount.Cost;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.TestDatabase;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What each step of a ticket costs the database. */
@Component
@Profile("test")
class TicketCosts {

  /**
   * The most a step may cost.
   *
   * @param above how many statements more than the bare engine needs for the same step of the same model
   */
  record Limit(int above, int commits) {}

  private final TicketRun tickets;
  private final ProcessEngine engine;
  private final TestClock time;
  private final StatementCount count;

  TicketCosts(TicketRun tickets, ProcessEngine engine, TestClock time, StatementCount count) {
    this.tickets = tickets;
    this.engine = engine;
    this.time = time;
    this.count = count;
  }

  /** Takes one ticket through its life to warm up and counts with a second one. */
  void areWithin(Map<String, Limit> frozen) {
    lifecycle();
    Map<String, Cost> bare = bareLifecycle();
    Map<String, Cost> costs = lifecycle();

    costs.forEach((step, cost) -> System.out.printf("%-12s %3d statements, bare %3d, %d commits %s%n", step, cost.statements().size(),
        bare.get(step).statements().size(), cost.commits(), cost));
    assertThat(costs).hasSameSizeAs(frozen).allSatisfy((step, cost) -> {
      int least = bare.get(step).statements().size();
      assertThat(cost.commits()).as("commits of %s", step).isBetween(1, frozen.get(step).commits());
      assertThat(cost.statements().size()).as("statements of %s: %s", step, cost).isBetween(1, least + frozen.get(step).above());
    });
  }

  private Map<String, Cost> bareLifecycle() {
    try (HikariDataSource database = TestDatabase.another();
        BareTicket tickets = new BareTicket((DataSource) count.postProcessAfterInitialization(database, "bare"))) {
      bareLifecycle(tickets, "GD-1");
      return bareLifecycle(tickets, "GD-2");
    }
  }

  private Map<String, Cost> bareLifecycle(BareTicket tickets, String number) {
    Map<String, Cost> costs = new LinkedHashMap<>();
    String[] instance = new String[1];
    costs.put("register", count.of(() -> instance[0] = tickets.register(number)));
    costs.put("timer fires", count.of(tickets.fires(instance[0])));
    String respond = tickets.open(instance[0], TicketHandling.RESPOND);
    costs.put("claim", count.of(() -> tickets.claim(respond)));
    costs.put("respond", bareComplete(tickets, instance[0], TicketHandling.RESPOND, Map.of("contacted", true, "comment", "已联系")));
    costs.put("resolve", bareComplete(tickets, instance[0], TicketHandling.RESOLVE, Map.of("resolutionOutcome", "SOLVED")));
    costs.put("confirm", bareComplete(tickets, instance[0], TicketHandling.CONFIRM, Map.of("confirmation", "CONFIRMED")));
    return costs;
  }

  private Cost bareComplete(BareTicket tickets, String instance, String task, Map<String, Object> answers) {
    String id = tickets.open(instance, task);
    return count.of(() -> tickets.complete(id, answers));
  }

  private Map<String, Cost> lifecycle() {
    Map<String, Cost> costs = new LinkedHashMap<>();
    TicketRun.Run[] started = new TicketRun.Run[1];
    costs.put("register", count.of(() -> started[0] = tickets.fault("2026-03-02T10:00", "GENERAL")));
    TicketRun.Run ticket = started[0];
    costs.put("timer fires", fire(ticket));
    String respond = ticket.open(TicketHandling.RESPOND).getId();
    costs.put("claim", count.of(() -> engine.getTaskService().claim(respond, "engineer")));
    costs.put("respond", complete(ticket, TicketHandling.RESPOND, Map.of("contacted", true, "comment", "已联系")));
    costs.put("resolve", complete(ticket, TicketHandling.RESOLVE, Map.of("resolutionOutcome", "SOLVED", "comment", "已修复")));
    costs.put("confirm", complete(ticket, TicketHandling.CONFIRM, Map.of("confirmation", "CONFIRMED")));
    assertThat(ticket.ended()).isTrue();
    return costs;
  }

  private Cost fire(TicketRun.Run ticket) {
    time.set(ticket.due(TicketHandling.NEXT_LEVEL_DUE));
    String timer = engine.getManagementService().createJobQuery().processInstanceId(ticket.instanceId()).singleResult().getId();
    return count.of(() -> engine.getManagementService().executeJob(timer));
  }

  private Cost complete(TicketRun.Run ticket, String task, Map<String, Object> answers) {
    String id = ticket.open(task).getId();
    return count.of(() -> engine.getTaskService().complete(id, answers));
  }
}
