package org.assetcloud.itsm.change.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.testing.StatementCount;
import org.assetcloud.itsm.testing.StatementCount.Cost;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What each step of a change costs the database; what is frozen here may fall, and rises only on purpose (design section 7). */
@WiredTest
class ChangeStepCostTest {

  /** The most a step may cost. */
  private record Limit(int statements, int commits) {}

  private static final Map<String, Limit> FROZEN = Map.of(
      "request", new Limit(50, 2),
      "assess", new Limit(118, 1),
      "claim vote", new Limit(21, 1),
      "vote", new Limit(48, 1),
      "last vote", new Limit(106, 1),
      "window opens", new Limit(35, 2),
      "start work", new Limit(24, 1),
      "report work", new Limit(49, 1),
      "verify", new Limit(83, 1));

  @Autowired
  ChangeCalls calls;

  @Autowired
  RuntimeService runtime;

  @Autowired
  TaskService tasks;

  @Autowired
  ManagementService management;

  @Autowired
  IdentityService identity;

  @Autowired
  StatementCount count;

  @Autowired
  TestClock time;

  @AfterEach
  void timeRunsOn() {
    identity.clearAuthentication();
    time.reset();
  }

  @Test
  void noStepCostsMoreStatementsOrCommitsThanIsFrozen() {
    lifecycle();

    Map<String, Cost> costs = lifecycle();

    costs.forEach((step, cost) -> System.out.printf("%-12s %3d statements %d commits %s%n", step, cost.statements().size(), cost.commits(), cost));
    assertThat(costs).hasSameSizeAs(FROZEN).allSatisfy((step, cost) -> {
      assertThat(cost.commits()).as("commits of %s", step).isBetween(1, FROZEN.get(step).commits());
      assertThat(cost.statements().size()).as("statements of %s: %s", step, cost).isBetween(1, FROZEN.get(step).statements());
    });
  }

  private Map<String, Cost> lifecycle() {
    time.set(at("2026-03-02T10:00"));
    Map<String, Cost> costs = new LinkedHashMap<>();
    Map<String, Object> request = new HashMap<>(calls.form(calls.request()));
    String[] number = new String[1];
    costs.put("request", as("engineer", "engineer", () -> number[0] = runtime.startProcessInstanceByKey("changeApproval", request)
        .getBusinessKey()));
    costs.put("assess", done("team-lead", "team-lead", number[0], "assessChange",
        Map.of("reach", "ONE_UNIT", "reversibility", "FULL", "dataTouched", "NONE")));
    String vote = calls.tasks("team-lead", number[0], "approveChange").get(0);
    costs.put("claim vote", as("team-lead", "team-lead", () -> tasks.claim(vote, "team-lead")));
    costs.put("vote", as("team-lead", "team-lead", () -> tasks.complete(vote, Map.of("decision", "APPROVE"))));
    costs.put("last vote", done("bureau-operator", "bureau-operator", number[0], "approveChange", Map.of("decision", "APPROVE")));
    time.set(calls.due(number[0], "timerEvent_windowOpens"));
    String timer = calls.jobs(number[0]).get(0).getId();
    costs.put("window opens", count.of(() -> management.executeJob(timer)));
    String work = calls.tasks("engineer-2", number[0], "implementChange").get(0);
    costs.put("start work", as("engineer-2", "engineer", () -> tasks.claim(work, "engineer-2")));
    costs.put("report work", as("engineer-2", "engineer", () -> tasks.complete(work, Map.of("implementation", "DONE"))));
    costs.put("verify", done("service-desk", "service-desk", number[0], "verifyChange", Map.of("verification", "PASSED")));
    assertThat(calls.status(number[0])).isEqualTo("CLOSED");
    return costs;
  }

  private Cost done(String person, String role, String number, String definition, Map<String, Object> answers) {
    String task = calls.tasks(person, number, definition).get(0);
    identity.setAuthentication(person, List.of(role));
    tasks.claim(task, person);
    return as(person, role, () -> tasks.complete(task, answers));
  }

  private Cost as(String person, String role, Runnable step) {
    identity.setAuthentication(person, List.of(role));
    try {
      return count.of(step);
    } finally {
      identity.clearAuthentication();
    }
  }
}
