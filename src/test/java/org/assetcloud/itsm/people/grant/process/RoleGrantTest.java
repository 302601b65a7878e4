package org.assetcloud.itsm.people.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.grant.AskUnnumbered;
import org.assetcloud.itsm.people.grant.RoleRequests;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.TestPeople;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Confirming a role is a task of the bureau's operator, and the same as by the API (R7.1). */
@WiredTest
class RoleGrantTest {

  private final String person = "person-" + UUID.randomUUID();

  @Autowired
  Caller caller;

  @Autowired
  TestPeople people;

  @Autowired
  TestClock time;

  @Autowired
  IdentityService identity;

  @Autowired
  TaskService tasks;

  @Autowired
  HistoryService history;

  @Autowired
  RoleRequests requests;

  @Autowired
  AskUnnumbered askUnnumbered;

  @Autowired
  JdbcTemplate database;

  @BeforeEach
  void somebodyWorks() {
    time.set(at("2026-03-02T10:00:00"));
    people.create(person, Role.ENGINEER);
  }

  @AfterEach
  void nobodyStays() {
    time.reset();
    identity.deleteUser(person);
  }

  @Test
  void whatWasAskedIsATaskThatSaysWhoWhatAndWhyAndItsApprovalGivesTheRole() {
    JsonNode asked = asked("specialist");
    assertThat(asked.path("number").asText()).matches("QX-20260302-\\d{4,}");
    Task task = task(asked);
    assertThat(task.getDueDate().toInstant()).isEqualTo(at("2026-03-03T10:00:00"));
    JsonNode shown = operator().get("/engine-rest/task/" + task.getId() + "/form-variables").body();
    assertThat(shown.at("/roleInWords/value").asText()).isEqualTo("二线专家");
    assertThat(shown.at("/person/value").asText()).contains(person);
    assertThat(shown.at("/heldInWords/value").asText()).isEqualTo("运维工程师");
    assertThat(shown.at("/reasonInWords/value").asText()).isEqualTo("接替二线");

    claim(operator(), "bureau-operator", task, 204);
    assertThat(submit(operator(), task, "decision", "APPROVE").status()).isEqualTo(204);

    assertThat(roles()).containsExactly("engineer", "specialist");
    assertThat(requests.find(asked.path("id").asLong()).orElseThrow().answeredBy()).isEqualTo("bureau-operator");
    assertThat(endOf(asked)).isEqualTo("endEvent_roleGranted");
  }

  @Test
  void aRefusalSaysWhyAndGivesNothing() {
    JsonNode asked = asked("specialist");
    Task task = task(asked);
    claim(operator(), "bureau-operator", task, 204);

    Answer silent = submit(operator(), task, "decision", "REJECT");
    Answer unknown = submit(operator(), task, "decision", "MAYBE");
    assertThat(List.of(silent.status(), unknown.status())).containsOnly(422);
    assertThat(submit(operator(), task, "decision", "REJECT", "comment", "人手已够").status()).isEqualTo(204);

    assertThat(roles()).containsExactly("engineer");
    JsonNode kept = operator().get("/api/role-requests?size=200").body().path("items").get(0);
    assertThat(kept.path("state").asText()).isEqualTo("DECLINED");
    assertThat(kept.path("comment").asText()).isEqualTo("人手已够");
    assertThat(endOf(asked)).isEqualTo("endEvent_roleDeclined");
  }

  @Test
  void anAnswerByTheApiTakesTheTaskBack() {
    JsonNode asked = asked("specialist");
    Task task = task(asked);

    assertThat(operator().post("/api/role-requests/" + asked.path("id").asLong() + "/confirm", null).status()).isEqualTo(200);

    assertThat(roles()).containsExactly("engineer", "specialist");
    assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isZero();
    assertThat(endOf(asked)).isEqualTo("endEvent_requestAnswered");
  }

  @Test
  void onlyTheOperatorHasTheTaskAndNeverForThemselves() {
    Task task = task(asked("specialist"));
    for (Role role : Role.values()) {
      if (role != Role.BUREAU_OPERATOR) {
        assertThat(caller.as(role.id()).post("/engine-rest/task/" + task.getId() + "/claim", Map.of("userId", role.id())).status())
            .as(role.id()).isIn(403, 404);
      }
    }
    identity.createMembership(person, "bureau-operator");
    claim(caller.as(person), person, task, 403);
    identity.deleteMembership(person, "bureau-operator");
    assertThat(caller.as("security-officer").post("/engine-rest/process-definition/key/roleGrant/start", "{}").status()).isEqualTo(403);
    assertThat(caller.as("bureau-operator").post("/engine-rest/message",
        Map.of("messageName", "itsm.people.roleAsked", "businessKey", "QX-1")).status()).isEqualTo(403);
  }

  @Test
  void theTaskAsksAgainWhetherRolesExcludeEachOther() {
    JsonNode asked = asked("auditor");
    Task task = task(asked);
    identity.createMembership(person, "system-admin");
    claim(operator(), "bureau-operator", task, 204);

    Answer refused = submit(operator(), task, "decision", "APPROVE");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text()).contains("互相排斥");
    assertThat(roles()).containsExactly("engineer", "system-admin");
    assertThat(submit(operator(), task, "decision", "REJECT", "comment", "不能兼任").status()).isEqualTo(204);
  }

  @Test
  void whatWasAskedBeforeThereWasATaskGetsOneAtTheStart() {
    database.update("delete from role_request where number is null");
    database.update("insert into role_request (person, role_, state, reason, asked_by, asked_at, version) values (?, 'SPECIALIST', 'PENDING', "
        + "'从前', 'security-officer', '2026-03-02 09:00:00', 0)", person);

    askUnnumbered.ask();
    askUnnumbered.ask();

    List<Map<String, Object>> stored = database.queryForList("select number from role_request where person = ?", person);
    assertThat(stored).hasSize(1);
    assertThat(tasks.createTaskQuery().processInstanceBusinessKey((String) stored.get(0).get("number")).count()).isEqualTo(1);
  }

  private JsonNode asked(String role) {
    Answer asked = caller.as("security-officer").post("/api/accounts/" + person + "/roles", Map.of("role", role, "reason", "接替二线"));
    assertThat(asked.status()).as(asked.text()).isEqualTo(201);
    return asked.body();
  }

  private Task task(JsonNode asked) {
    return tasks.createTaskQuery().processInstanceBusinessKey(asked.path("number").asText()).taskDefinitionKey("userTask_confirmRole")
        .singleResult();
  }

  private static void claim(Caller.As caller, String id, Task task, int status) {
    Answer claimed = caller.post("/engine-rest/task/" + task.getId() + "/claim", Map.of("userId", id));
    assertThat(claimed.status()).as(claimed.text()).isEqualTo(status);
  }

  private static Answer submit(Caller.As caller, Task task, String... values) {
    Map<String, Object> variables = new HashMap<>();
    for (int i = 0; i < values.length; i += 2) {
      variables.put(values[i], Map.of("value", values[i + 1]));
    }
    return caller.post("/engine-rest/task/" + task.getId() + "/submit-form", Map.of("variables", variables));
  }

  private String endOf(JsonNode asked) {
    return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(asked.path("number").asText()).singleResult()
        .getEndActivityId();
  }

  private List<String> roles() {
    return identity.createGroupQuery().groupMember(person).list().stream().map(group -> group.getId()).sorted().toList();
  }

  private Caller.As operator() {
    return caller.as("bureau-operator");
  }
}
