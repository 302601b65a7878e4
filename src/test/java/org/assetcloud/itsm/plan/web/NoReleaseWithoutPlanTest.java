package org.assetcloud.itsm.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever people do, in whatever order and at whatever hour: no release begins without a complete plan for this very window whose present
 * version different persons other than its author signed (R4.1), and none is a success before all its criteria are answered and none has
 * failed (R4.2). Many sequences of right and wrong calls, timers and moves of the clock are tried against the engine; a seed says which.
 */
@WiredTest
@Tag("any-database")
class NoReleaseWithoutPlanTest {

  private static final int SEQUENCES = 14;
  private static final int CALLS = 65;
  private static final List<String> PEOPLE = List.of("engineer", "engineer-2", "service-desk", "team-lead", "team-lead-2",
      "project-manager",
      "security-officer", "bureau-operator", "bureau-operator-2", "bureau-leader", "contractor-director", "auditor");

  @Autowired
  PlanCalls plans;

  @Autowired
  ChangeCalls changes;

  @Autowired
  Caller caller;

  @Autowired
  TaskService tasks;

  @Autowired
  RuntimeService runtime;

  @Autowired
  ManagementService management;

  @Autowired
  TestClock time;

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void noSequenceOfCallsReleasesWithoutItsPlanOrSucceedsWithoutItsCriteria() {
    List<Sequence> begun = new ArrayList<>();
    for (long seed = 1; seed <= SEQUENCES; seed++) {
      Sequence sequence = new Sequence(seed);
      sequence.play();
      if (sequence.begun) {
        begun.add(sequence);
      }
    }
    assertThat(begun).as("sequences in which a release began").hasSizeGreaterThan(SEQUENCES / 3);
    assertThat(begun).as("of them on a short plan").anyMatch(sequence -> sequence.onShortPlan);
    assertThat(begun).as("of them on a full plan").anyMatch(sequence -> !sequence.onShortPlan);
    assertThat(begun.stream().filter(sequence -> sequence.successful)).as("of them successful").hasSizeGreaterThan(SEQUENCES / 10);
  }

  private final class Sequence {

    private final long seed;
    private final Random random;
    private final Map<String, Object> request;
    private final List<Long> freezes = new ArrayList<>();
    private final String number;
    private String plan = "";
    private boolean begun;
    private boolean onShortPlan;
    private boolean successful;

    private Sequence(long seed) {
      this.seed = seed;
      this.random = new Random(seed);
      time.set(at(seed % 3 == 0 ? "2026-03-07T23:30" : "2026-03-02T10:00"));
      this.request = changes.release();
      if (random.nextInt(5) < 2 || seed % 3 == 0) {
        request.put("type", "EMERGENCY");
        replan();
      }
      this.number = changes.asked(request);
    }

    private void play() {
      for (int call = 0; call < CALLS && !successful; call++) {
        act();
        JsonNode change = changes.change(number);
        plan = change.path("plan").asText();
        if (!begun && change.has("startedAt")) {
          begun = true;
          rightlyBegun(change, plans.plan(plan));
        }
        if ("SUCCESSFUL".equals(change.path("result").asText())) {
          successful = true;
          rightlySuccessful(plans.plan(plan));
        }
      }
    }

    private void act() {
      switch (random.nextInt(24)) {
        case 0 -> freeze();
        case 1, 2 -> lift();
        case 3 -> caller.as(anybody()).post("/api/changes/%s/%s".formatted(number, random.nextInt(6) == 0 ? "cancel" : "revise"),
            Map.of("reason", "再想想"));
        case 4, 5 -> caller.as(random.nextInt(4) == 0 ? anybody() : "engineer").put("/api/plans/" + plan, content());
        case 6 -> fire();
        case 7 -> time.set(time.instant().plus(Duration.ofMinutes(random.nextInt(90))));
        default -> work();
      }
    }

    /** The one who has to, or anybody, takes a step that is open, with right answers or wrong ones. */
    private void work() {
      List<Task> open = Stream.of(number, plan).filter(one -> !one.isEmpty())
          .flatMap(one -> tasks.createTaskQuery().processInstanceBusinessKey(one).list().stream()).sorted(Comparator.comparing(this::told))
              .toList();
      if (open.isEmpty()) {
        fire();
        return;
      }
      Task task = open.get(random.nextInt(open.size()));
      String person = random.nextInt(10) == 0 ? anybody() : right(task);
      if (task.getAssignee() == null && random.nextInt(8) > 0) {
        changes.claim(person, task.getId());
      }
      changes.submit(person, task.getId(), answer(task, person));
    }

    /** In an order that a seed says, and not the engine's ids. */
    private String told(Task task) {
      return "%s %s %s".formatted(task.getTaskDefinitionKey(), role(task), tasks.getVariable(task.getId(), "criterion"));
    }

    private String role(Task task) {
      return tasks.getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId).filter(Objects::nonNull).findFirst()
          .orElse("engineer");
    }

    private String right(Task task) {
      if (task.getTaskDefinitionKey().equals("userTask_implementChange")) {
        return "engineer-2";
      }
      return task.getAssignee() != null ? task.getAssignee() : role(task) + (random.nextInt(4) == 0 ? "-2" : "");
    }

    private Map<String, Object> answer(Task task, String person) {
      return switch (task.getTaskDefinitionKey().replace("userTask_", "")) {
        case "assessChange" -> Map.of("reach", "ONE_UNIT", "reversibility", random.nextInt(3) > 0 ? "FULL" : "NONE", "dataTouched", "NONE");
        case "approveChange" -> Map.of("decision", decision(), "comment", "已阅");
        case "reviseChange" -> replanned();
        case "draftPlan" -> plans.form(content());
        case "signPlan" -> Map.of("decision", decision(), "comment", "已阅", "password", random.nextInt(12) == 0 ? "guess" : person);
        case "implementChange" -> Map.of("implementation", random.nextInt(8) == 0 ? "FAILED" : "DONE", "comment", "已办");
        case "answerCriteria" -> Map.of("measured", "三张均完整", "evidence", "打印件已归档",
            "met", "1".equals(tasks.getVariable(task.getId(), "criterion")) == (random.nextInt(10) > 0) ? "MET" : "NOT_MET");
        case "verifyChange" -> Map.of("verification", random.nextInt(8) == 0 ? "FAILED" : "PASSED", "comment", "已验证");
        case "backOutChange" -> Map.of("backOut", random.nextInt(4) == 0 ? "BACK_OUT_FAILED" : "BACKED_OUT", "comment", "已恢复");
        case "decideOverrun" -> Map.of("overrun", "CONTINUE", "comment", "继续");
        default -> Map.of("comment", "办结");
      };
    }

    private String decision() {
      return List.of("APPROVE", "APPROVE", "APPROVE", "APPROVE", "APPROVE", "APPROVE", "APPROVE", "APPROVE", "APPROVE", "RETURN", "RETURN",
          "REJECT")
          .get(random.nextInt(12));
    }

    /** A plan as somebody might hand it in: whole, short where that may be allowed, with something missing, for another time. */
    private Map<String, Object> content() {
      Instant release = plan.isEmpty() ? time.instant() : plans.releaseAt(plan);
      Map<String, Object> content = new HashMap<>(random.nextInt("EMERGENCY".equals(request.get("type")) ? 2 : 8) == 0
          ? plans.shortContent(release) : plans.content(release));
      content.put("scope", "凭单打印模块及其接口，第%d稿".formatted(random.nextInt(1_000)));
      switch (random.nextInt(20)) {
        case 0 -> content.remove(List.of("scope", "risks", "criteria", "actions", "tracking").get(random.nextInt(5)));
        case 1 -> content.put("scope", "无");
        case 2 -> content.put("releaseAt", PlanCalls.written(release));
        case 3 -> content.put("form", "SHORT");
        default -> { }
      }
      return content;
    }

    private Map<String, Object> replanned() {
      if (random.nextInt(3) == 0 || !instant((String) request.get("windowTo")).isAfter(time.instant())) {
        replan();
      }
      return changes.form(request);
    }

    /** Another window: for an emergency it begins now, else some evening soon. */
    private void replan() {
      boolean emergency = "EMERGENCY".equals(request.get("type"));
      Instant from = emergency ? time.instant() : time.instant().atZone(Zone.SHANGHAI).toLocalDate().plusDays(4 + random.nextInt(3))
          .atTime(20, 0)
          .atZone(Zone.SHANGHAI).toInstant();
      request.put("windowFrom", PlanCalls.written(from));
      request.put("windowTo", PlanCalls.written(from.plus(Duration.ofHours(emergency ? 6 : 2))));
    }

    private void freeze() {
      String day = time.instant().atZone(Zone.SHANGHAI).toLocalDate().plusDays(random.nextInt(5)).toString();
      freezes.add(changes.frozen(day + "T20:30", day + "T23:50", request.get("modules")));
    }

    private void lift() {
      if (!freezes.isEmpty()) {
        caller.as("bureau-operator").post("/api/freezes/%d/lift".formatted(freezes.remove(0)), Map.of("reason", "解除"));
      }
    }

    /** The earliest timer of this change or its plan, at its own moment. */
    private void fire() {
      Stream.of(number, plan).filter(one -> !one.isEmpty())
          .flatMap(one -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(one).list().stream())
          .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).list().stream())
          .min((one, other) -> one.getDuedate().compareTo(other.getDuedate())).ifPresent(this::fire);
    }

    private void fire(Job job) {
      if (job.getDuedate().toInstant().isAfter(time.instant())) {
        time.set(job.getDuedate().toInstant());
      }
      management.executeJob(job.getId());
    }

    private String anybody() {
      return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    private void rightlyBegun(JsonNode change, JsonNode plan) {
      String why = "seed %d: %s%n%s".formatted(seed, change.toPrettyString(), plan.toPrettyString());
      JsonNode version = plan.path("versions").path(plan.path("versions").size() - 1);
      onShortPlan = "SHORT".equals(version.path("form").asText());
      assertThat(version.path("version").asInt()).as(why).isEqualTo(plan.path("version").asInt()).isPositive();
      assertThat(plan.path("releaseAt")).as(why).isEqualTo(change.path("windowFrom"));
      complete(version, why);
      if (onShortPlan) {
        assertThat(change.path("type").asText()).as(why).isEqualTo("EMERGENCY");
        assertThat(officeHours(instant(version.path("at").asText()))).as(why).isFalse();
      }
      signed(plan, version, why);
    }

    private void complete(JsonNode version, String why) {
      JsonNode content = version.path("content");
      assertThat(content.path("scope").asText()).as(why).isNotBlank().isNotEqualTo("无");
      assertThat(content.path("criteria").findValuesAsText("kind")).as(why).contains("PASS", "FAIL");
      assertThat(content.path("actions")).as(why).isNotEmpty();
      if (!onShortPlan) {
        assertThat(content.path("risks")).as(why).isNotEmpty();
        assertThat(content.path("tracking").asText()).as(why).isNotBlank();
      }
    }

    private void signed(JsonNode plan, JsonNode version, String why) {
      List<JsonNode> seats = StreamSupport.stream(plan.path("seats").spliterator(), false)
          .filter(seat -> seat.path("version").equals(version.path("version"))).toList();
      List<String> roles = onShortPlan ? List.of("team-lead") : "HIGH".equals(plan.path("risk").asText())
          ? List.of("team-lead", "security-officer", "bureau-operator", "bureau-leader") : List.of("team-lead", "security-officer",
              "bureau-operator");
      assertThat(seats.stream().map(seat -> seat.path("role").asText())).as(why).isEqualTo(roles);
      Set<String> persons = new HashSet<>();
      seats.forEach(seat -> {
        JsonNode signature = seat.path("signature");
        assertThat(signature.path("decision").asText()).as(why).isEqualTo("APPROVE");
        assertThat(signature.has("voidedAt")).as(why).isFalse();
        assertThat(signature.path("digest")).as(why).isEqualTo(version.path("digest"));
        assertThat(signature.path("person").asText()).as(why).startsWith(seat.path("role").asText());
        persons.add(signature.path("person").asText());
      });
      assertThat(persons).as(why).hasSameSizeAs(seats).doesNotContain(plan.path("author").asText());
    }

    private void rightlySuccessful(JsonNode plan) {
      String why = "seed %d: %s".formatted(seed, plan.toPrettyString());
      assertThat(begun).as(why).isTrue();
      assertThat(plan.path("answers")).as(why).hasSize(2);
      plan.path("answers").forEach(answer -> {
        assertThat(answer.path("met").asText()).as(why).isEqualTo(answer.path("kind").asText().equals("PASS") ? "MET" : "NOT_MET");
        assertThat(answer.path("failed").asBoolean()).as(why).isFalse();
        assertThat(answer.path("evidence").asText()).as(why).isNotBlank();
      });
    }
  }

  private static Instant instant(String written) {
    return OffsetDateTime.parse(written).toInstant();
  }

  /** Of these weeks, in which no day is a holiday or worked instead of one. */
  private static boolean officeHours(Instant instant) {
    var wall = instant.atZone(Zone.SHANGHAI);
    LocalTime hour = wall.toLocalTime();
    boolean weekend = wall.getDayOfWeek() == DayOfWeek.SATURDAY || wall.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend && (between(hour, "09:00", "12:00") || between(hour, "13:30", "17:30"));
  }

  private static boolean between(LocalTime hour, String from, String to) {
    return !hour.isBefore(LocalTime.parse(from)) && hour.isBefore(LocalTime.parse(to));
  }
}
