package org.assetcloud.itsm.ticket.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.assetcloud.itsm.testing.StatementCount;
import org.assetcloud.itsm.testing.StatementCount.Cost;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What each step of a ticket costs the database; what is frozen here may fall, and rises only on purpose (design section 7). */
@WiredTest
class TicketStepCostTest {

  private record Limit(int statements, int commits) {}

  private static final Map<String, Limit> FROZEN = Map.of(
      "register", new Limit(80, 1),
      "timer fires", new Limit(33, 2),
      "claim", new Limit(13, 1),
      "respond", new Limit(39, 1),
      "resolve", new Limit(55, 1),
      "confirm", new Limit(55, 1));

  @Autowired
  TicketRun tickets;

  @Autowired
  ProcessEngine engine;

  @Autowired
  TestClock time;

  @Autowired
  StatementCount count;

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void noStepCostsMoreStatementsOrCommitsThanIsFrozen() {
    lifecycle();

    Map<String, Cost> costs = lifecycle();

    costs.forEach((step, cost) -> System.out.printf("%-12s %3d statements %d commits %s%n", step, cost.statements().size(), cost.commits(),
        cost));
    assertThat(costs).hasSameSizeAs(FROZEN).allSatisfy((step, cost) -> {
      assertThat(cost.commits()).as("commits of %s", step).isBetween(1, FROZEN.get(step).commits());
      assertThat(cost.statements().size()).as("statements of %s: %s", step, cost).isBetween(1, FROZEN.get(step).statements());
    });
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
