package org.assetcloud.itsm.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.plan.PlanRequest;
import org.assetcloud.itsm.testing.StatementCount;
import org.assetcloud.itsm.testing.StatementCount.Cost;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What each step of a plan costs the database; what is frozen here may fall, and rises only on purpose (design section 7). */
@WiredTest
class PlanStepCostTest {

  /**
   * The most a step may cost. A signature has a second commit: the password is asked in a transaction of its own. It also records whose turn
   * it is from then on, and moves the timer to that (decision 18).
   */
  private record Limit(int statements, int commits) {}

  private static final Map<String, Limit> FROZEN = Map.of(
      "draft", new Limit(98, 1),
      "claim signature", new Limit(21, 1),
      "sign", new Limit(63, 2),
      "new version", new Limit(126, 1),
      "last signature", new Limit(89, 2),
      "answer", new Limit(42, 1));

  @Autowired
  PlanCalls plans;

  @Autowired
  ChangeCalls changes;

  @Autowired
  PlansController controller;

  @Autowired
  ObjectMapper json;

  @Autowired
  TaskService tasks;

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

    costs.forEach((step, cost) -> System.out.printf("%-15s %3d statements %d commits%n", step, cost.statements().size(), cost.commits()));
    assertThat(costs).hasSameSizeAs(FROZEN).allSatisfy((step, cost) -> {
      assertThat(cost.commits()).as("commits of %s", step).isBetween(1, FROZEN.get(step).commits());
      assertThat(cost.statements().size()).as("statements of %s: %s", step, cost).isBetween(1, FROZEN.get(step).statements());
    });
  }

  private Map<String, Cost> lifecycle() {
    time.set(at("2026-03-02T10:00"));
    Instant release = at("2026-03-06T20:00");
    Map<String, Cost> costs = new LinkedHashMap<>();
    String change = changes.approved(changes.release());
    String number = plans.of(change);
    String draft = changes.tasks("engineer", number, "draftPlan").get(0);
    costs.put("draft", as("engineer", () -> tasks.complete(draft, plans.form(plans.content(release)))));
    String first = changes.tasks("team-lead", number, "signPlan").get(0);
    costs.put("claim signature", as("team-lead", () -> tasks.claim(first, "team-lead")));
    costs.put("sign", as("team-lead", () -> tasks.complete(first, Map.of("decision", "APPROVE", "password", "team-lead"))));
    PlanRequest revised = json.convertValue(plans.content(release), PlanRequest.class);
    costs.put("new version", as("engineer", () -> controller.revise(number, revised)));
    List.of("team-lead", "security-officer").forEach(person -> plans.signed(person, number));
    String last = changes.tasks("bureau-operator", number, "signPlan").get(0);
    changes.claim("bureau-operator", last);
    costs.put("last signature", as("bureau-operator", () -> tasks.complete(last, Map.of("decision", "APPROVE", "password",
        "bureau-operator"))));
    changes.fire(change, "timerEvent_windowOpens");
    changes.done("engineer-2", change, "implementChange", Map.of("implementation", "DONE"));
    String answer = changes.tasks("service-desk", number, "answerCriteria").get(0);
    String met = "1".equals(tasks.getVariable(answer, "criterion")) ? "MET" : "NOT_MET";
    costs.put("answer", as("service-desk", () -> tasks.complete(answer, Map.of("measured", "三张均完整", "met", met, "evidence", "打印件已归档"))));
    assertThat(plans.status(number)).isEqualTo("RELEASED");
    return costs;
  }

  private Cost as(String person, Runnable step) {
    identity.setAuthentication(person, List.of(person));
    try {
      return count.of(step);
    } finally {
      identity.clearAuthentication();
    }
  }
}
