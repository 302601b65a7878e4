package org.assetcloud.itsm.engine.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every way around a task's form that the engine's REST API offers, tried (design section 8). */
@WiredTest
@Tag("any-database")
class TaskDoorsTest {

  private static final String RESPOND = "userTask_respondTicket";
  private static final Map<String, Object> CONTACTED = Map.of("contacted", true, "comment", "已联系");

  @Autowired
  TicketCalls calls;

  @Autowired
  Caller caller;

  @Autowired
  ManagementService management;

  @Autowired
  JdbcTemplate database;

  @Autowired
  TestClock time;

  String number;
  String task;

  @BeforeEach
  void anEngineerHasClaimedAFault() {
    time.set(at("2026-02-14T23:50"));
    number = calls.raised();
    task = calls.task("engineer", number, RESPOND);
    assertThat(calls.claim("engineer", task).status()).isEqualTo(204);
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @ParameterizedTest
  @CsvSource({"complete", "submit-form"})
  void onlyTheAssigneeCompletes(String how) {
    Answer refused = caller.as("engineer-2").post("/engine-rest/task/%s/%s".formatted(task, how), TicketCalls.variables(CONTACTED));

    assertRefused(refused, 403, "办理人");
    assertThat(status()).isEqualTo("AWAITING_RESPONSE");
    assertThat(caller.as("engineer").post("/engine-rest/task/%s/%s".formatted(task, how), TicketCalls.variables(CONTACTED)).status())
        .isEqualTo(204);
  }

  @Test
  void whoHandedATaskBackCannotCompleteItAnyMore() {
    assertThat(caller.as("engineer").post("/api/tickets/%s/hand-back".formatted(number), Map.of("reason", "换班")).status()).isEqualTo(204);

    assertRefused(calls.submit("engineer", task, CONTACTED), 403, "认领");
    assertThat(calls.claim("engineer-2", task).status()).isEqualTo(204);
    assertRefused(calls.submit("engineer", task, CONTACTED), 403, "办理人");
  }

  @Test
  void strangersToTheRoleNeitherSeeNorTouchTheTask() {
    assertThat(calls.task("specialist", number, RESPOND)).isNull();
    assertRefused(calls.claim("specialist", task), 403, "");
    assertRefused(calls.submit("bureau-leader", task, CONTACTED), 403, "");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "POST|/task/{task}/claim|{\"userId\":\"engineer-2\"}",
      "POST|/task/{task}/claim|{\"userId\":null}",
      "POST|/task/{task}/unclaim|{}",
      "POST|/task/{task}/assignee|{\"userId\":\"engineer-2\"}",
      "POST|/task/{task}/delegate|{\"userId\":\"engineer-2\"}",
      "POST|/task/{task}/resolve|{\"variables\":{}}",
      "POST|/task/{task}/bpmnError|{\"errorCode\":\"any\"}",
      "POST|/task/{task}/bpmnEscalation|{\"escalationCode\":\"any\"}",
      "POST|/task/{task}/identity-links|{\"groupId\":\"specialist\",\"type\":\"candidate\"}",
      "PUT|/task/{task}/variables/category|{\"value\":\"OTHER\"}",
      "POST|/task/{task}/variables|{\"modifications\":{\"severity\":{\"value\":\"MAJOR\"}}}",
      "PUT|/task/{task}/localVariables/x|{\"value\":\"1\"}",
      "DELETE|/task/{task}/variables/category|",
      "PUT|/task/{task}|{\"name\":\"x\",\"dueDate\":\"2030-01-01T00:00:00.000+0800\"}",
      "DELETE|/task/{task}|",
      "POST|/task/create|{\"name\":\"own\"}",
      "PUT|/process-instance/{instance}/variables/severity|{\"value\":\"MAJOR\"}",
      "PUT|/execution/{instance}/localVariables/severity|{\"value\":\"MAJOR\"}",
      "POST|/execution/{instance}/signal|{}",
      "DELETE|/process-instance/{instance}|",
      "PUT|/process-instance/{instance}/suspended|{\"suspended\":true}",
      "POST|/process-instance/{instance}/modification|{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"userTask_confirmSolution\"}]}",
      "POST|/message|{\"messageName\":\"itsm.ticket.cancelled\",\"processInstanceId\":\"{instance}\"}",
      "POST|/job/{job}/execute|",
      "PUT|/job/{job}/duedate|{\"duedate\":\"2030-01-01T00:00:00.000+0800\"}",
      "PUT|/job/{job}/suspended|{\"suspended\":true}",
      "POST|/job/{job}/duedate/recalculate|",
      "DELETE|/history/process-instance/{instance}|",
      "POST|/authorization/create|{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"engineer\",\"resourceType\":7,\"resourceId\":\"*\"}",
      "PUT|/group/system-admin/members/engineer|",
      "POST|/user/create|{\"profile\":{\"id\":\"new\"},\"credentials\":{\"password\":\"new\"}}"})
  void thereIsNoWayAroundTheForm(String method, String path, String body) {
    String instance = caller.as("engineer").get("/engine-rest/task/" + task).body().get("processInstanceId").asText();
    String job = management.createJobQuery().processInstanceId(instance).singleResult().getId();
    String before = state(instance);
    Caller.As engineer = caller.as("engineer");

    Answer refused = engineer.send(method, "/engine-rest" + filled(path, instance, job), body == null ? null : filled(body, instance, job));

    assertThat(refused.status()).as(refused.text()).isEqualTo(403);
    assertThat(state(instance)).isEqualTo(before);
  }

  @Test
  void staffDeployNothing() {
    String form = String.join("\r\n", "--x", "Content-Disposition: form-data; name=\"deployment-name\"", "", "own",
        "--x", "Content-Disposition: form-data; name=\"data\"; filename=\"own.form\"", "", "{\"id\":\"own\"}", "--x--", "");

    assertThat(caller.as("engineer").post("/engine-rest/deployment/create", form, "Content-Type", "multipart/form-data; boundary=x")
        .status()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({"complete", "submit-form"})
  void aVariableTheFormDoesNotHaveIsRefusedByName(String how) {
    for (String foreign : List.of("assignedGroup", "severity", "number", "resolutionOutcome", "decisionResult")) {
      Answer refused = caller.as("engineer").post("/engine-rest/task/%s/%s".formatted(task, how),
          TicketCalls.variables(Map.of("contacted", true, "comment", "已联系", foreign, "x")));

      assertRefused(refused, 422, foreign);
    }
    assertThat(status()).isEqualTo("AWAITING_RESPONSE");
  }

  @Test
  void onlyTextsNumbersAndYesOrNoAreTaken() {
    Answer refused = caller.as("engineer").post("/engine-rest/task/%s/complete".formatted(task), Map.of("variables", Map.of("contacted",
        Map.of("value", true), "comment", Map.of("value", "{\"a\":1}", "type", "Json"))));

    assertRefused(refused, 422, "comment");
    assertRefused(calls.submit("engineer", task, Map.of("comment", "已联系")), 422, "联系");
    assertRefused(calls.submit("engineer", task, Map.of("contacted", "yes", "comment", "已联系")), 422, "联系");
    assertRefused(calls.submit("engineer", task, Map.of("contacted", false)), 422, "情况");
    assertRefused(calls.submit("engineer", task, Map.of("contacted", true, "comment", "长".repeat(4_001))), 422, "4000");
  }

  @ParameterizedTest
  @CsvSource({"start", "submit-form"})
  void aStartCarriesItsFormAndBeginsAtTheBeginning(String how) {
    String path = "/engine-rest/process-definition/key/ticketHandling/" + how;
    int before = database.queryForObject("select count(*) from ticket", Integer.class);
    Map<String, Object> good = TicketCalls.variables(TicketCalls.fault());
    Map<String, Object> foreign = TicketCalls.fault();
    foreign.put("assignedGroup", "bureau-leader");

    assertRefused(caller.as("service-desk").post(path, TicketCalls.variables(foreign)), 422, "assignedGroup");
    assertRefused(caller.as("service-desk").post(path, Map.of("variables", good.get("variables"), "businessKey", "GD-1")), 422, "业务键");
    assertRefused(caller.as("service-desk").post(path, Map.of("variables", Map.of())), 422, "类别");
    assertRefused(caller.as("auditor").post(path, good), 403, "");
    if (how.equals("start")) {
      assertRefused(caller.as("service-desk").post(path, Map.of("variables", good.get("variables"), "startInstructions",
          List.of(Map.of("type", "startBeforeActivity", "activityId", "userTask_confirmSolution")))), 403, "从头");
    }
    assertThat(database.queryForObject("select count(*) from ticket", Integer.class)).isEqualTo(before);
    assertThat(caller.as("service-desk").post(path, good).status()).isEqualTo(200);
  }

  @Test
  void whatAnotherHasClaimedOrCompletedIsAConflictAndWhatNeverWasIsNotFound() {
    assertRefused(calls.claim("engineer-2", task), 409, "已被他人处理");
    assertThat(calls.claim("engineer", task).status()).isEqualTo(204);
    assertThat(calls.submit("engineer", task, CONTACTED).status()).isEqualTo(204);

    assertRefused(calls.submit("engineer", task, CONTACTED), 409, "已被他人处理");
    assertRefused(calls.claim("engineer-2", task), 409, "已被他人处理");
    assertRefused(calls.claim("engineer", "nowhere"), 404, "没有");
    assertRefused(calls.submit("engineer", "nowhere", CONTACTED), 404, "没有");
    assertRefused(caller.as("service-desk").post("/engine-rest/process-definition/key/nowhere/start", Map.of()), 404, "");
  }

  @RepeatedTest(4)
  void ofTwoWhoClaimAtOnceOneWins() {
    String fresh = calls.task("engineer", calls.raised(), RESPOND);

    List<Integer> statuses = atOnce(() -> calls.claim("engineer", fresh), () -> calls.claim("engineer-2", fresh));

    assertThat(statuses).containsExactlyInAnyOrder(204, 409);
  }

  @RepeatedTest(4)
  void ofTwoCompletionsAtOnceOneCountsAndTheContactIsOnRecordOnce() {
    List<Integer> statuses = atOnce(() -> calls.submit("engineer", task, CONTACTED), () -> calls.submit("engineer", task, CONTACTED));

    assertThat(statuses).containsExactlyInAnyOrder(204, 409);
    assertThat(calls.ticket(number).get("notes").findValuesAsText("kind")).containsOnlyOnce("CONTACT");
  }

  @RepeatedTest(6)
  void aTimerThatFiresInTheInstantOfAClickLetsBothSucceed() {
    String instance = caller.as("engineer").get("/engine-rest/task/" + task).body().get("processInstanceId").asText();
    time.set(at("2026-02-15T00:05"));
    Job timer = management.createJobQuery().processInstanceId(instance).singleResult();

    CompletableFuture<Void> fired = CompletableFuture.runAsync(() -> firedOrRetried(timer.getId()));
    Answer clicked = calls.submit("engineer", task, CONTACTED);
    fired.join();

    assertThat(clicked.status()).as(clicked.text()).isEqualTo(204);
    assertThat(status()).isEqualTo("IN_RESOLUTION");
    assertThat(management.createJobQuery().processInstanceId(instance).singleResult().getDuedate()).isEqualTo("2026-02-15T00:50:00+08:00");
  }

  /** As the job executor does it: a collision is tried again, and a job that has gone has been done. */
  private void firedOrRetried(String job) {
    while (management.createJobQuery().jobId(job).duedateLowerThan(Date.from(at("2026-02-15T00:06"))).count() > 0) {
      try {
        management.executeJob(job);
      } catch (RuntimeException collided) {
        assertThat(collided).hasMessageMatching("(?s).*(ENGINE-03005|ENGINE-16004|concurrent|Deadlock|persistence|No job found|他人).*");
      }
    }
  }

  private List<Integer> atOnce(Supplier<Answer> one, Supplier<Answer> other) {
    return Stream.of(one, other).map(CompletableFuture::supplyAsync).toList().stream().map(answer -> answer.join().status()).toList();
  }

  private String status() {
    return calls.ticket(number).get("status").asText();
  }

  private String state(String instance) {
    return calls.ticket(number) + caller.as("engineer").get("/engine-rest/task/" + task).text()
        + database.queryForList("select NAME_, TEXT_ from ACT_RU_VARIABLE where PROC_INST_ID_ = ? order by NAME_", instance)
        + database.queryForList("select ID_, DUEDATE_, RETRIES_, SUSPENSION_STATE_ from ACT_RU_JOB where PROCESS_INSTANCE_ID_ = ?", instance);
  }

  private String filled(String pattern, String instance, String job) {
    return pattern.replace("{task}", task).replace("{instance}", instance).replace("{job}", job);
  }

  private static void assertRefused(Answer answer, int status, String word) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    String message = answer.body().get("message").asText();
    assertThat(message).contains(word);
    assertThat(message.codePoints().anyMatch(Character::isIdeographic)).as(message).isTrue();
    assertThat(answer.body().has("type")).isTrue();
  }
}
