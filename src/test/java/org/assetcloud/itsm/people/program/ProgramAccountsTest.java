package org.assetcloud.itsm.people.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A program is made by one, confirmed by another, and does what was confirmed from where it was, as long as it was (R7.1). */
@WiredTest
@Tag("any-database")
class ProgramAccountsTest {

  private static final String LIST = "GET /api/tickets";
  private static final String READ = "GET /api/tickets/{number}";
  private static final String RAISE = "POST /api/tickets";

  private final String id = "program.p" + Long.toString(System.nanoTime(), 36);

  @Autowired
  Caller caller;

  @Autowired
  TestClock time;

  @Autowired
  TaskService tasks;

  @Autowired
  IdentityService identity;

  @BeforeEach
  void itIsAWorkingDay() {
    time.set(at("2026-03-02T10:00:00"));
  }

  @AfterEach
  void timeGoesOn() {
    time.reset();
  }

  @Test
  void theKeyOpensNothingBeforeTheOperatorHasConfirmedAndThenOnlyWhatWasGiven() {
    JsonNode made = made(LIST, RAISE, READ);
    String key = made.path("programKey").asText();
    assertThat(key).hasSizeGreaterThan(40);
    assertThat(made.path("state").asText()).isEqualTo("PENDING");
    assertThat(type(caller.as(id, key).get("/api/tickets"))).isEqualTo("program-not-in-force");

    Task task = task(made);
    JsonNode shown = operator().get("/engine-rest/task/" + task.getId() + "/form-variables").body();
    assertThat(shown.at("/person/value").asText()).isEqualTo("监控系统（%s）".formatted(id));
    assertThat(shown.at("/heldInWords/value").asText()).isEqualTo("没有");
    assertThat(shown.at("/reasonInWords/value").asText()).contains("登记工单（POST /api/tickets）", "127.0.0.1", "2026-09-30", "发现故障时登记");
    decide(task, "APPROVE", null, 204);

    Caller.As program = caller.as(id, key);
    assertThat(program.get("/api/tickets").status()).isEqualTo(200);
    assertThat(type(program.get("/api/reports/dashboard"))).isEqualTo("program-call");
    Answer raised = program.post("/api/tickets", Map.of("category", "FAULT", "severity", "GENERAL", "channel", "SYSTEM", "title", "磁盘已满",
        "description", "", "requesterName", "监控", "requesterUnit", "信息中心"), "Idempotency-Key", UUID.randomUUID().toString());
    assertThat(raised.status()).as(raised.text()).isEqualTo(201);
    JsonNode ticket = program.get("/api/tickets/" + raised.body().path("number").asText()).body();
    assertThat(ticket.path("registeredBy").asText()).isEqualTo(id);
    assertThat(ticket.path("names").path(id).asText()).isEqualTo("监控系统");
    assertThat(ticket.path("actions")).isEmpty();
    assertThat(listed().path("lastUsedAt").asText()).isEqualTo("2026-03-02T10:00:00+08:00");
    assertThat(listed().has("programKey")).isFalse();
  }

  @Test
  void nobodyButTheOfficerMakesNobodyButTheOperatorConfirmsAndNeverTheirOwn() {
    for (Role role : Role.values()) {
      if (role != Role.SECURITY_OFFICER) {
        Caller.As other = caller.as(role.id());
        assertThat(other.post("/api/programs", asked(id, LIST)).status()).as(role.id()).isEqualTo(403);
        assertThat(other.put("/api/programs/" + id, asked(null, LIST)).status()).as(role.id()).isEqualTo(403);
        assertThat(other.post("/api/programs/" + id + "/key", null).status()).as(role.id()).isEqualTo(403);
        assertThat(other.post("/api/programs/" + id + "/end", Map.of("reason", "不再使用")).status()).as(role.id()).isEqualTo(403);
      }
      boolean reads = List.of(Role.SECURITY_OFFICER, Role.BUREAU_OPERATOR, Role.AUDITOR).contains(role);
      assertThat(caller.as(role.id()).get("/api/programs").status()).as(role.id()).isEqualTo(reads ? 200 : 403);
      assertThat(caller.as(role.id()).get("/api/program-calls").status()).as(role.id()).isEqualTo(reads ? 200 : 403);
    }
    Task task = task(made(LIST));
    for (Role role : Role.values()) {
      if (role != Role.BUREAU_OPERATOR) {
        assertThat(caller.as(role.id()).post("/engine-rest/task/" + task.getId() + "/claim", Map.of("userId", role.id())).status())
            .as(role.id()).isIn(403, 404);
      }
    }
    identity.createMembership("security-officer", "bureau-operator");
    try {
      Answer own = caller.as("security-officer").post("/engine-rest/task/" + task.getId() + "/claim", Map.of("userId", "security-officer"));
      assertThat(own.status()).as(own.text()).isEqualTo(403);
      assertThat(own.text()).contains("不能确认自己新建的程序账号");
    } finally {
      identity.deleteMembership("security-officer", "bureau-operator");
    }
  }

  @Test
  void aRefusalSaysWhyAndGivesNothing() {
    JsonNode made = made(LIST);
    decide(task(made), "REJECT", null, 422);
    decide(task(made), "REJECT", "不需要", 204);

    assertThat(type(caller.as(id, made.path("programKey").asText()).get("/api/tickets"))).isEqualTo("program-not-in-force");
    assertThat(listed().path("state").asText()).isEqualTo("DECLINED");
    assertThat(listed().at("/request/comment").asText()).isEqualTo("不需要");
  }

  @Test
  void itsLastDayIsItsLast() {
    String key = confirmed(LIST);

    time.set(at("2026-09-30T23:59:59"));
    assertThat(caller.as(id, key).get("/api/tickets").status()).isEqualTo(200);
    time.set(at("2026-10-01T00:00:00"));
    assertThat(type(caller.as(id, key).get("/api/tickets"))).isEqualTo("program-not-in-force");
    assertThat(listed().path("state").asText()).isEqualTo("EXPIRED");
  }

  @Test
  void fromElsewhereItIsRefusedAndThatIsOnRecord() {
    Map<String, Object> asked = asked(id, LIST);
    asked.put("addresses", List.of("10.1.2.0/24", "2001:db8::/48"));
    JsonNode made = officer().post("/api/programs", asked).body();
    decide(task(made), "APPROVE", null, 204);

    assertThat(type(caller.as(id, made.path("programKey").asText()).get("/api/tickets"))).isEqualTo("program-address");

    assertThat(officer().get("/api/sign-ins?id=" + id).body().at("/items/0/result").asText()).isEqualTo("ADDRESS");
  }

  @Test
  void lessIsInForceAtOnceMoreHasToBeConfirmed() {
    String key = confirmed(LIST, READ);
    Caller.As program = caller.as(id, key);

    JsonNode less = officer().put("/api/programs/" + id, asked(null, LIST)).body();
    assertThat(less.at("/calls")).hasSize(1);
    assertThat(less.at("/request/state").asText()).isEqualTo("CONFIRMED");
    assertThat(type(program.get("/api/tickets/GD-1"))).isEqualTo("program-call");

    JsonNode more = officer().put("/api/programs/" + id, asked(null, LIST, READ)).body();
    assertThat(more.at("/calls")).hasSize(1);
    assertThat(more.at("/request/state").asText()).isEqualTo("PENDING");
    Task waiting = task(more);
    Map<String, Object> longer = asked(null, LIST);
    longer.put("until", "2026-10-01");
    JsonNode instead = officer().put("/api/programs/" + id, longer).body();
    assertThat(tasks.createTaskQuery().taskId(waiting.getId()).count()).isZero();
    assertThat(instead.path("until").asText()).isEqualTo("2026-09-30");
    decide(task(instead), "APPROVE", null, 204);
    assertThat(listed().path("until").asText()).isEqualTo("2026-10-01");

    Map<String, Object> wider = asked(null, LIST);
    wider.put("addresses", List.of("127.0.0.0/24"));
    assertThat(officer().put("/api/programs/" + id, wider).body().at("/request/state").asText()).isEqualTo("PENDING");
    assertThat(program.get("/api/tickets").status()).isEqualTo(200);
  }

  @Test
  void aNewKeyNeedsNobodyAndTheFormerOpensNothingNorDoesAnyOnceItIsEnded() {
    String former = confirmed(LIST);
    assertThat(caller.as(id, former).get("/api/tickets").status()).isEqualTo(200);

    String next = officer().post("/api/programs/" + id + "/key", null).body().path("programKey").asText();
    assertThat(caller.as(id, former).get("/api/tickets").status()).isEqualTo(401);
    assertThat(caller.as(id, next).get("/api/tickets").status()).isEqualTo(200);

    JsonNode more = officer().put("/api/programs/" + id, asked(null, LIST, READ)).body();
    assertThat(officer().post("/api/programs/" + id + "/end", Map.of("reason", "电话系统已更换")).status()).isEqualTo(204);
    assertThat(type(caller.as(id, next).get("/api/tickets"))).isEqualTo("program-not-in-force");
    assertThat(tasks.createTaskQuery().processInstanceBusinessKey(more.at("/request/number").asText()).count()).isZero();
    assertThat(type(officer().post("/api/programs/" + id + "/key", null))).isEqualTo("program-ended");
    assertThat(type(officer().put("/api/programs/" + id, asked(null, LIST)))).isEqualTo("program-ended");
    assertThat(listed().at("/ended/reason").asText()).isEqualTo("电话系统已更换");
  }

  @Test
  void wrongKeysLockItForThatAddressAndUnknownProgramsAreAnsweredAlike() {
    String key = confirmed(LIST);

    for (int i = 0; i < 5; i++) {
      assertThat(type(caller.as(id, "wrong" + i).get("/api/tickets"))).isEqualTo("unauthenticated");
      assertThat(type(caller.as(id + "-nobody", "wrong" + i).get("/api/tickets"))).isEqualTo("unauthenticated");
    }
    assertThat(type(caller.as(id, key).get("/api/tickets"))).isEqualTo("account-locked");
    assertThat(type(caller.as(id + "-nobody", key).get("/api/tickets"))).isEqualTo("account-locked");
    time.set(at("2026-03-02T10:15:01"));
    assertThat(caller.as(id, key).get("/api/tickets").status()).isEqualTo(200);
  }

  @Test
  void whatSaysNothingOrTooMuchIsRefusedFieldByField() {
    assertThat(faults(asked("phone", LIST))).containsExactly("id");
    assertThat(faults(asked(id, "DELETE /api/accounts/{id}/roles/{role}"))).containsExactly("calls");
    for (String address : List.of("0.0.0.0/0", "10.0.0.0/8", "localhost", "::/0", "10.1.2.3/33", "300.1.1.1", "", "10.1")) {
      Map<String, Object> wide = asked(id, LIST);
      wide.put("addresses", List.of(address));
      assertThat(faults(wide)).as(address).containsExactly("addresses");
    }
    for (String until : List.of("2026-03-01", "2027-03-03")) {
      Map<String, Object> outside = asked(id, LIST);
      outside.put("until", until);
      assertThat(faults(outside)).as(until).containsExactly("until");
    }
    assertThat(faults(Map.of())).containsExactlyInAnyOrder("id", "name", "calls", "addresses", "until", "reason");
    made(LIST);
    assertThat(type(officer().post("/api/programs", asked(id, LIST)))).isEqualTo("program-exists");
  }

  @Test
  void itIsNobodyAmongPeople() {
    confirmed(LIST);

    assertThat(identity.createUserQuery().userId(id).count()).isZero();
    assertThat(officer().get("/api/accounts?size=200").text()).doesNotContain(id);
    assertThat(officer().post("/api/accounts", Map.of("id", id, "name", "某人", "password", "Given-2026-xyz")).status()).isEqualTo(422);
    assertThat(officer().post("/api/accounts/" + id + "/roles", Map.of("role", "engineer", "reason", "需要")).status()).isEqualTo(404);
  }

  private JsonNode made(String... calls) {
    Answer made = officer().post("/api/programs", asked(id, calls));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.body();
  }

  private String confirmed(String... calls) {
    JsonNode made = made(calls);
    decide(task(made), "APPROVE", null, 204);
    return made.path("programKey").asText();
  }

  private static Map<String, Object> asked(String id, String... calls) {
    Map<String, Object> asked = new LinkedHashMap<>(Map.of(
        "calls", List.of(calls), "addresses", List.of("127.0.0.1"), "until", "2026-09-30", "reason", "发现故障时登记"));
    if (id != null) {
      asked.put("id", id);
      asked.put("name", "监控系统");
    }
    return asked;
  }

  private List<String> faults(Map<String, Object> asked) {
    Answer refused = officer().post("/api/programs", asked);
    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    return refused.body().path("errors").findValuesAsText("field");
  }

  private JsonNode listed() {
    for (JsonNode each : officer().get("/api/programs?size=200").body().path("items")) {
      if (each.path("id").asText().equals(id)) {
        return each;
      }
    }
    throw new AssertionError("Not listed: " + id);
  }

  private Task task(JsonNode program) {
    return tasks.createTaskQuery().processInstanceBusinessKey(program.at("/request/number").asText())
        .taskDefinitionKey("userTask_confirmRole").singleResult();
  }

  private void decide(Task task, String decision, String comment, int status) {
    operator().post("/engine-rest/task/" + task.getId() + "/claim", Map.of("userId", "bureau-operator"));
    Map<String, Object> variables = new HashMap<>(Map.of("decision", Map.of("value", decision)));
    if (comment != null) {
      variables.put("comment", Map.of("value", comment));
    }
    Answer decided = operator().post("/engine-rest/task/" + task.getId() + "/submit-form", Map.of("variables", variables));
    assertThat(decided.status()).as(decided.text()).isEqualTo(status);
  }

  private static String type(Answer answer) {
    return answer.body().path("type").asText().replace("urn:itsm:problem:", "");
  }

  private Caller.As officer() {
    return caller.as("security-officer");
  }

  private Caller.As operator() {
    return caller.as("bureau-operator");
  }
}
