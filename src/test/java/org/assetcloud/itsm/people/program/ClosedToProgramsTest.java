package org.assetcloud.itsm.people.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.signin.Origin;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** What no program can do, whatever it was given: every operation of the API that is not declared, and every other door (R7.1). */
@WiredTest
@Tag("any-database")
class ClosedToProgramsTest {

  /** A call that is declared later is added here by whoever has made sure that a program may be given it. */
  private static final List<String> OPEN = List.of(
      "GET /api/reports/dashboard", "GET /api/reports/service-levels", "GET /api/reports/steps", "GET /api/tickets", "POST /api/tickets",
      "GET /api/tickets/{number}", "GET /api/tickets/{number}/clocks", "GET /api/worktime/deadline", "GET /api/worktime/elapsed");

  private record Call(String method, String pattern, String type) {

    String path() {
      return pattern.replaceAll("\\{[^}]+}", "1");
    }

    /** Whether the address is one that a declared call has as well, as {@code /api/tickets/x} would be. */
    boolean looksLike(String open) {
      String[] parts = open.split(" ");
      return parts[0].equals(method) && PathPatternParser.defaultInstance.parse(parts[1]).matches(PathContainer.parsePath(path()));
    }
  }

  private final String id = "program.all" + Long.toString(System.nanoTime(), 36);

  @Autowired
  Caller caller;

  @Autowired
  TestClock time;

  @Autowired
  TaskService tasks;

  @Autowired
  EnterAsProgram enter;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  private String key;

  @BeforeEach
  void aProgramHasEverythingThatThereIs() {
    time.set(at("2026-03-02T10:00:00"));
    JsonNode offered = caller.as("security-officer").get("/api/program-calls").body();
    Answer made = caller.as("security-officer").post("/api/programs", Map.of("id", id, "name", "全能程序",
        "calls", offered.findValuesAsText("call"), "addresses", List.of("127.0.0.1", "::1"), "until", "2027-03-02", "reason", "试验"));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    key = made.body().path("programKey").asText();
    Task task = tasks.createTaskQuery().processInstanceBusinessKey(made.body().at("/request/number").asText()).singleResult();
    caller.as("bureau-operator").post("/engine-rest/task/" + task.getId() + "/claim", Map.of("userId", "bureau-operator"));
    assertThat(caller.as("bureau-operator").post("/engine-rest/task/" + task.getId() + "/submit-form",
        Map.of("variables", Map.of("decision", Map.of("value", "APPROVE")))).status()).isEqualTo(204);
  }

  @AfterEach
  void timeGoesOn() {
    time.reset();
  }

  @Test
  void whatIsOpenIsListedHereAndHasAName() {
    JsonNode offered = caller.as("auditor").get("/api/program-calls").body();

    assertThat(offered.findValuesAsText("call")).containsExactlyInAnyOrderElementsOf(OPEN);
    assertThat(offered.findValuesAsText("name")).allMatch(name -> name.matches("(?s).*[一-龥].*"));
    assertThat(OPEN).noneMatch(call -> call.matches(
        ".*/(accounts|role-requests|programs|program-calls|me|sign-ins|tasks|demo)\\b.*"
            + "|.*(claim|confirm|decline|vote|approve|sign|lift|waive|reassign).*"));
  }

  @Test
  void everyOtherOperationOfTheApiIsRefused() {
    Caller.As program = caller.as(id, key);
    List<Call> closed = calls().filter(call -> !OPEN.contains(call.method() + " " + call.pattern())).toList();

    List<String> notRefused = new ArrayList<>();
    for (Call call : closed) {
      Answer answer = program.send(call.method(), call.path(), call.method().equals("GET") ? null : "{}",
          "Content-Type", call.type());
      if (answer.status() != 403 || !answer.text().contains("urn:itsm:problem:program-call")) {
        notRefused.add("%s %s: %d %s".formatted(call.method(), call.path(), answer.status(), answer.text()));
      }
    }

    assertThat(closed).hasSizeGreaterThan(90);
    assertThat(closed).anyMatch(call -> OPEN.stream().noneMatch(call::looksLike));
    assertThat(notRefused).isEmpty();
  }

  @Test
  void noOtherDoorOpens() {
    Caller.As program = caller.as(id, key);

    for (String path : List.of("/engine-rest/task", "/engine-rest/engine", "/engine-rest/process-definition", "/v3/api-docs")) {
      assertThat(program.get(path).status()).as(path).isEqualTo(401);
    }
    assertThat(program.post("/engine-rest/process-definition/key/ticketHandling/start", "{}").status()).isEqualTo(401);
    for (String path : List.of("/camunda/api/engine/engine/default/task", "/camunda/api/admin/auth/user/default")) {
      assertThat(program.get(path).status()).as(path).isEqualTo(401);
    }
    for (String path : List.of("/", "/own-password", "/camunda/app/tasklist/default/")) {
      assertThat(program.get(path).header("Location")).as(path).contains("/sign-in");
    }
    Caller.Browser browser = caller.browser();
    assertThat(browser.signIn(id, key).header("Location")).endsWith("/sign-in?refused");
    assertThat(browser.get("/api/tickets").status()).isEqualTo(401);
    for (String path : List.of("/api/nowhere", "/api/tickets/1/nowhere")) {
      assertThat(program.get(path).status()).as(path).isIn(403, 404);
    }
    assertThat(program.get("/api/tickets").status()).isEqualTo(200);
  }

  @Test
  void aCallThatItWasNotGivenIsRefusedThoughItIsOpenToOthers() {
    caller.as("security-officer").put("/api/programs/" + id,
        Map.of("calls", List.of("GET /api/worktime/deadline"), "addresses", List.of("127.0.0.1"), "until", "2026-04-01", "reason", "减少"));
    Caller.As program = caller.as(id, key);

    Answer given = program.get("/api/worktime/deadline?start=2026-03-02T10:00:00%2B08:00&duration=PT1H&calendar=OFFICE");
    assertThat(given.status()).isEqualTo(200);
    assertThat(OPEN.stream().filter(call -> !call.endsWith("deadline")).map(call -> call.split(" "))).allSatisfy(call ->
        assertThat(program.send(call[0], call[1].replace("{number}", "1"), call[0].equals("GET") ? null : "{}").text())
            .contains("urn:itsm:problem:program-call"));
  }

  @Test
  void usesAreNotedOnceAMinute() {
    Origin here = new Origin("127.0.0.1", null);
    enter.enter(id, key, here);
    time.set(at("2026-03-02T10:00:59"));
    enter.enter(id, key, here);
    assertThat(lastUse()).isEqualTo("2026-03-02T10:00:00+08:00");

    time.set(at("2026-03-02T10:01:00"));
    enter.enter(id, key, here);
    assertThat(lastUse()).isEqualTo("2026-03-02T10:01:00+08:00");
  }

  private String lastUse() {
    for (JsonNode each : caller.as("auditor").get("/api/programs?size=200").body().path("items")) {
      if (each.path("id").asText().equals(id)) {
        return each.path("lastUsedAt").asText();
      }
    }
    throw new AssertionError("Not listed: " + id);
  }

  private Stream<Call> calls() {
    return mappings.getHandlerMethods().keySet().stream().flatMap(ClosedToProgramsTest::calls);
  }

  private static Stream<Call> calls(RequestMappingInfo mapping) {
    return mapping.getPatternValues().stream().filter(path -> path.startsWith("/api/"))
        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream().map(method -> new Call(method.name(), path, type(mapping))));
  }

  private static String type(RequestMappingInfo mapping) {
    return mapping.getConsumesCondition().getConsumableMediaTypes().stream().findFirst().orElse(MediaType.APPLICATION_JSON).toString();
  }
}
