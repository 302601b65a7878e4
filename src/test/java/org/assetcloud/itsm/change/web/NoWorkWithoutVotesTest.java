package org.assetcloud.itsm.change.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever people do, in whatever order: no work begins without the required votes of other persons on the content as it is, nor inside a
 * freeze without exception (R7.4). Many sequences of right and wrong calls are tried against the engine; a seed says which.
 */
@WiredTest
@Tag("any-database")
class NoWorkWithoutVotesTest {

  private static final int SEQUENCES = 14;
  private static final int CALLS = 45;
  private static final List<String> PEOPLE = List.of("engineer", "engineer-2", "service-desk", "team-lead", "team-lead-2", "project-manager",
      "project-manager-2", "security-officer", "bureau-operator", "bureau-operator-2", "bureau-leader", "contractor-director", "auditor");

  @Autowired
  ChangeCalls calls;

  @Autowired
  Caller caller;

  @Autowired
  TaskService tasks;

  @Autowired
  ManagementService management;

  @Autowired
  TestClock time;

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void noSequenceOfCallsReachesTheWorkWithoutItsVotes() {
    int begun = 0;
    for (long seed = 1; seed <= SEQUENCES; seed++) {
      begun += new Sequence(seed).play() ? 1 : 0;
    }
    assertThat(begun).as("sequences in which work began").isGreaterThan(SEQUENCES / 6);
  }

  private final class Sequence {

    private final long seed;
    private final Random random;
    private final Map<String, Object> request;
    private final List<Long> freezes = new ArrayList<>();
    private final String number;

    private Sequence(long seed) {
      this.seed = seed;
      this.random = new Random(seed);
      time.set(at("2026-03-02T10:00"));
      this.request = calls.request();
      if (random.nextInt(4) == 0) {
        request.putAll(Map.of("type", "EMERGENCY", "windowFrom", "2026-03-02T10:00:00+08:00"));
      }
      this.number = calls.asked(request);
    }

    /** @return whether work began */
    private boolean play() {
      for (int call = 0; call < CALLS; call++) {
        act();
        JsonNode change = calls.change(number);
        if (change.has("startedAt")) {
          rightly(change);
          return true;
        }
      }
      return false;
    }

    private void act() {
      switch (random.nextInt(16)) {
        case 0 -> freeze();
        case 1 -> lift();
        case 2 -> caller.as(anybody()).post("/api/changes/%s/%s".formatted(number, random.nextInt(4) == 0 ? "cancel" : "revise"),
            Map.of("reason", "再想想"));
        case 3, 4 -> fire();
        default -> work();
      }
    }

    private void work() {
      List<String> open = calls.open(number);
      if (open.isEmpty()) {
        fire();
        return;
      }
      String definition = open.get(random.nextInt(open.size()));
      List<String> right = PEOPLE.stream().filter(person -> !calls.tasks(person, number, definition).isEmpty()).toList();
      boolean wrong = right.isEmpty() || random.nextInt(8) == 0;
      String person = wrong ? anybody() : right.get(random.nextInt(right.size()));
      String task = tasks.createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKey("userTask_" + definition).list().get(0).getId();
      if (random.nextInt(6) > 0) {
        calls.claim(person, task);
      }
      calls.submit(person, task, answer(definition));
    }

    private Map<String, Object> answer(String definition) {
      return switch (definition) {
        case "assessChange" -> Map.of("reach", "ONE_UNIT", "reversibility", random.nextBoolean() ? "FULL" : "PARTIAL", "dataTouched", "NONE");
        case "approveChange" -> Map.of("decision", List.of("APPROVE", "APPROVE", "APPROVE", "APPROVE", "APPROVE", "RETURN", "REJECT")
            .get(random.nextInt(7)), "comment", "已阅");
        case "reviseChange" -> calls.form(request);
        case "implementChange" -> Map.of("implementation", "DONE");
        default -> Map.of("comment", "好");
      };
    }

    private void freeze() {
      freezes.add(calls.frozen("2026-03-0%dT20:30".formatted(2 + random.nextInt(6)), "2026-03-08T08:00", request.get("modules")));
    }

    private void lift() {
      if (!freezes.isEmpty()) {
        caller.as("bureau-operator").post("/api/freezes/%d/lift".formatted(freezes.remove(0)), Map.of("reason", "解除"));
      }
    }

    /** The earliest timer of this change, at its own moment. */
    private void fire() {
      List<Job> due = calls.jobs(number);
      if (!due.isEmpty()) {
        Job next = due.get(0);
        if (next.getDuedate().toInstant().isAfter(time.instant())) {
          time.set(next.getDuedate().toInstant());
        }
        management.executeJob(next.getId());
      }
    }

    private String anybody() {
      return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    private void rightly(JsonNode change) {
      JsonNode approved = null;
      for (JsonNode round : change.path("rounds")) {
        if (!round.path("stage").asText().equals("AFTERWARDS")) {
          approved = round;
        }
      }
      String why = "seed %d: %s".formatted(seed, change.toPrettyString());
      assertThat(approved).as(why).isNotNull();
      assertThat(approved.path("decision").asText()).as(why).isEqualTo("APPROVE");
      assertThat(approved.path("revision").asInt()).as(why).isEqualTo(change.path("revision").asInt());
      Set<String> voters = new HashSet<>(approved.findValuesAsText("person"));
      assertThat(voters).as(why).hasSize(approved.path("seats").size()).isNotEmpty().doesNotContain(change.path("requestedBy").asText(),
          change.path("implementer").asText(), change.path("verifier").asText());
      approved.path("seats").forEach(seat -> assertThat(seat.at("/vote/decision").asText()).as(why).isEqualTo("APPROVE"));
      assertThat(change.path("conflicts")).as(why).allMatch(conflict -> conflict.path("excepted").asBoolean());
      assertThat(change.path("startedAt").asText().compareTo(change.path("windowFrom").asText())).as(why).isNotNegative();
      assertThat(change.path("startedAt").asText().compareTo(change.path("windowTo").asText())).as(why).isNegative();
    }
  }
}
