package org.assetcloud.itsm.ticket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.TestPeople;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is done about a ticket beside its tasks, and what its forms show, over HTTP. */
@WiredTest
class TicketStepsTest {

  private static final String RESPOND = "userTask_respondTicket";
  private static final String RESOLVE = "userTask_resolveTicket";
  private static final String CONFIRM = "userTask_confirmSolution";
  private static final Map<String, Object> CONTACTED = Map.of("contacted", true, "comment", "已联系");

  @Autowired
  TicketCalls calls;

  @Autowired
  Caller caller;

  @Autowired
  TestPeople people;

  @Autowired
  ManagementService management;

  @Autowired
  TestClock time;

  String number;

  @BeforeEach
  void aFaultIsReportedTenToMidnight() {
    time.set(at("2026-02-14T23:50"));
    number = calls.raised();
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void aTicketGoesFromReportOverABreachAndAReopeningToClosedByHttpAlone() {
    fireNext("2026-02-15T00:05");
    fireNext("2026-02-15T00:12:30");
    fireNext("2026-02-15T00:20");
    time.set(at("2026-02-15T00:21"));
    assertThat(calls.ticket(number).at("/clocks/0/result").asText()).isEqualTo("BREACHED");
    calls.done("project-manager", number, "userTask_handleEscalation", Map.of("measure", "INFORM_BUREAU", "comment", "已告知"));
    assertThat(texts("bureau-operator")).contains("工单 %s 已升级，请知悉。详情见工单的处置说明。".formatted(number));

    calls.done("engineer", number, RESPOND, CONTACTED);
    calls.done("engineer", number, RESOLVE, Map.of("resolutionOutcome", "HAND_TO_SPECIALIST", "comment", "查数据库"));
    calls.done("specialist", number, RESOLVE, Map.of("resolutionOutcome", "SOLVED", "comment", "已修复"));
    calls.done("service-desk", number, CONFIRM, Map.of("confirmation", "NOT_SOLVED", "comment", "仍无法登录"));
    calls.done("specialist", number, RESOLVE, Map.of("resolutionOutcome", "SOLVED", "comment", "已重做"));
    calls.done("service-desk-2", number, CONFIRM, Map.of("confirmation", "CONFIRMED"));

    JsonNode ticket = calls.ticket(number);
    assertThat(ticket.get("status").asText()).isEqualTo("CLOSED");
    assertThat(ticket.get("confirmation").asText()).isEqualTo("CONFIRMED");
    assertThat(ticket.at("/clocks/0/result").asText()).isEqualTo("BREACHED");
    assertThat(ticket.at("/clocks/1/result").asText()).isEqualTo("MET");
    assertThat(ticket.get("notes").findValuesAsText("by"))
        .containsExactly("project-manager", "engineer", "engineer", "specialist", "service-desk", "specialist", "service-desk-2");
  }

  @Test
  void theFormShowsWhatHappenedAndWhomToCallThoughNoneOfItIsAVariable() {
    String task = calls.task("engineer", number, RESPOND);

    JsonNode shown = caller.as("engineer").get("/engine-rest/task/" + task + "/form-variables").body();

    assertThat(shown.at("/number/value").asText()).isEqualTo(number);
    assertThat(shown.at("/description/value").asText()).isEqualTo("提示密码错误");
    assertThat(shown.at("/requesterPhone/value").asText()).isEqualTo("0513-1234");
    assertThat(shown.at("/deadline/value").asText()).isEqualTo("2026年2月15日 00:20:00");
    assertThat(caller.as("engineer").get("/engine-rest/task/" + task + "/variables").text()).doesNotContain("0513-1234", "密码");
    assertThat(caller.as("specialist").get("/engine-rest/task/" + task + "/form-variables").status()).isEqualTo(403);
  }

  @Test
  void whoeverDecidesAnEscalationIsOfferedThePeopleOfTheRoleByNameWithoutAVariable() {
    fireNext("2026-02-15T00:05");
    fireNext("2026-02-15T00:12:30");
    fireNext("2026-02-15T00:20");
    String task = calls.task("project-manager", number, "userTask_handleEscalation");

    JsonNode shown = caller.as("project-manager").get("/engine-rest/task/" + task + "/form-variables?deserializeValues=false").body();

    assertThat(shown.at("/colleagues/type").asText()).isEqualTo("Json");
    assertThat(shown.at("/colleagues/value").asText()).contains(
        "{\"label\":\"engineer-2运维工程师（engineer-2）\",\"value\":\"engineer-2\"}").doesNotContain("specialist");
    assertThat(caller.as("project-manager").get("/engine-rest/task/" + task + "/variables").text()).doesNotContain("colleagues", "engineer-2");
  }

  @Test
  void theAssigneeHandsBackToColleaguesAndTheSecondLineToTheFirst() {
    calls.claim("engineer", calls.task("engineer", number, RESPOND));
    assertThat(step("engineer-2", "hand-back", Map.of("reason", "换班")).status()).isEqualTo(403);
    assertThat(step("engineer", "hand-back", Map.of("reason", " ")).status()).isEqualTo(422);
    assertThat(step("engineer", "hand-back", Map.of("reason", "見附件。")).body().at("/errors/0/field").asText()).isEqualTo("reason");
    assertThat(step("engineer", "hand-back", Map.of("reason", "换班")).status()).isEqualTo(204);
    assertThat(calls.ticket(number).has("assignee")).isFalse();

    calls.done("engineer-2", number, RESPOND, CONTACTED);
    calls.done("engineer-2", number, RESOLVE, Map.of("resolutionOutcome", "HAND_TO_SPECIALIST", "comment", "查数据库"));
    String task = calls.task("specialist", number, RESOLVE);
    calls.claim("specialist", task);
    assertThat(step("specialist", "hand-back", Map.of("reason", "不是数据库的问题")).status()).isEqualTo(204);

    assertThat(calls.ticket(number).get("assignedGroup").asText()).isEqualTo("engineer");
    assertThat(calls.task("specialist", number, RESOLVE)).as("the second line sees it no more").isNull();
    assertThat(calls.claim("specialist", task).status()).isEqualTo(403);
    assertThat(calls.claim("engineer", task).status()).isEqualTo(204);
    assertThat(calls.ticket(number).at("/clocks/1/deadline").asText()).isEqualTo("2026-02-15T01:50:00+08:00");
  }

  @Test
  void leadsReassignToAMemberOfTheRoleWhoIsToldAndAloneCompletes() {
    String task = calls.task("engineer", number, RESPOND);
    calls.claim("engineer", task);

    assertThat(step("engineer", "reassign", Map.of("assignTo", "engineer-2", "reason", "忙")).status()).isEqualTo(403);
    assertThat(step("team-lead", "reassign", Map.of("assignTo", "auditor", "reason", "忙")).body().at("/errors/0/field").asText())
        .isEqualTo("assignTo");
    assertThat(step("team-lead", "reassign", Map.of("assignTo", "engineer-2")).body().at("/errors/0/field").asText()).isEqualTo("reason");
    assertThat(step("team-lead", "reassign", Map.of("assignTo", "engineer-2", "reason", "忙")).status()).isEqualTo(204);

    assertThat(calls.ticket(number).get("assignee").asText()).isEqualTo("engineer-2");
    assertThat(texts("engineer-2")).anyMatch(text -> text.contains(number) && text.contains("改派给您"));
    assertThat(calls.submit("engineer", task, CONTACTED).status()).isEqualTo(403);
    assertThat(calls.submit("engineer-2", task, CONTACTED).status()).isEqualTo(204);
  }

  @Test
  void theRegistrarCancelsWithinTheResponseTimeLaterOnlyATeamLead() {
    assertThat(step("engineer", "cancel", Map.of("reason", "重复")).status()).isEqualTo(403);
    calls.done("engineer", number, RESPOND, CONTACTED);
    time.set(at("2026-02-15T00:20:01"));
    assertThat(step("service-desk", "cancel", Map.of("reason", "重复")).status()).isEqualTo(403);
    assertThat(step("team-lead", "cancel", Map.of("reason", "重复登记")).status()).isEqualTo(204);

    JsonNode ticket = calls.ticket(number);
    assertThat(ticket.get("status").asText()).isEqualTo("CANCELLED");
    assertThat(ticket.at("/clocks/1/state").asText()).isEqualTo("STOPPED");
    assertThat(ticket.at("/clocks/1/result").asText()).isEqualTo("PENDING");
    assertThat(calls.task("engineer", number, RESOLVE)).isNull();
    assertThat(step("team-lead", "cancel", Map.of("reason", "再撤")).status()).isEqualTo(409);
    time.set(at("2026-02-15T00:30"));
    String other = calls.raised();
    assertThat(caller.as("service-desk").post("/api/tickets/%s/cancel".formatted(other), Map.of("reason", "無")).status()).isEqualTo(422);
    assertThat(caller.as("service-desk").post("/api/tickets/%s/cancel".formatted(other), Map.of("reason", "重复")).status()).isEqualTo(204);
  }

  @Test
  void notesAreKeptInOrderAlsoOnAClosedTicketButNotByTheAuditor() {
    assertThat(step("service-desk", "notes", Map.of("text", "用户再次来电", "internal", false)).status()).isEqualTo(204);
    assertThat(step("auditor", "notes", Map.of("text", "看过", "internal", true)).status()).isEqualTo(403);
    assertThat(step("system-admin", "notes", Map.of("text", "看过", "internal", true)).status()).isEqualTo(403);
    assertThat(step("engineer", "notes", Map.of("text", " ")).status()).isEqualTo(422);
    assertThat(step("engineer", "notes", Map.of("text", "长".repeat(100_001))).status()).isEqualTo(422);
    assertThat(step("engineer", "notes", Map.of("text", "a", "more", "b")).status()).isEqualTo(422);
    step("team-lead", "cancel", Map.of("reason", "重复登记"));
    assertThat(step("bureau-operator", "notes", Map.of("text", "同意撤销", "internal", true)).status()).isEqualTo(204);

    JsonNode notes = calls.ticket(number).get("notes");
    assertThat(notes.findValuesAsText("kind")).containsExactly("NOTE", "CANCELLATION", "NOTE");
    assertThat(calls.ticket(number).at("/clocks/0/state").asText()).as("a note stops no clock").isEqualTo("STOPPED");
  }

  @ParameterizedTest
  @CsvSource({"hand-back", "reassign", "cancel", "notes"})
  void aNumberNobodyHasIsNotFound(String step) {
    Answer answer = caller.as("team-lead").post("/api/tickets/GD-20200101-0001/" + step,
        switch (step) {
          case "notes" -> Map.of("text", "x");
          case "reassign" -> Map.of("assignTo", "engineer", "reason", "x");
          default -> Map.of("reason", "误报");
        });

    assertThat(answer.status()).as(answer.text()).isEqualTo(404);
  }

  @Test
  void aNewTicketIsAnnouncedToThoseWhoAreToWorkOnItOnceEach() {
    String both = "colleague-of-" + number.toLowerCase(Locale.ROOT);
    people.create(both, Role.ENGINEER);

    String announced = calls.raised();

    assertThat(texts("engineer")).filteredOn(text -> text.contains(announced)).hasSize(1);
    assertThat(texts(both)).filteredOn(text -> text.contains(announced)).hasSize(1);
    assertThat(texts("service-desk")).noneMatch(text -> text.contains(announced));
  }

  private Answer step(String person, String step, Map<String, Object> body) {
    return caller.as(person).post("/api/tickets/%s/%s".formatted(number, step), body);
  }

  private List<String> texts(String person) {
    return caller.as(person).get("/api/notifications?size=200").body().get("items").findValuesAsText("text");
  }

  private void fireNext(String wallTime) {
    String task = calls.task("engineer", number, RESPOND);
    String instance = caller.as("engineer").get("/engine-rest/task/" + task).body().get("processInstanceId").asText();
    Job timer = management.createJobQuery().processInstanceId(instance).singleResult();
    assertThat(timer.getDuedate().toInstant()).isEqualTo(at(wallTime));
    time.set(at(wallTime));
    management.executeJob(timer.getId());
  }
}
