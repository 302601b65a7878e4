package org.assetcloud.itsm.ticket.tryout.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.ticket.tryout.web.TryoutCalls.table;
import static org.assetcloud.itsm.ticket.tryout.web.TryoutCalls.tried;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.StatementCount;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A process owner sees what a changed table would have meant before deploying it (R7.4). Each test has a day of its own. */
@WiredTest
@Tag("any-database")
class TryoutsTest {

  private static final String TARGETS = "ticketTargets.dmn";
  private static final String LADDER = "escalationLadder.dmn";
  private static final String TWENTY_MINUTES = table(TARGETS, "\"PT30M\"", "\"PT20M\"");

  @Autowired
  Caller caller;

  @Autowired
  TicketCalls calls;

  @Autowired
  TestClock time;

  @Autowired
  ProcessEngine engine;

  @Autowired
  StatementCount statements;

  @Autowired
  JdbcTemplate database;

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void aResponseAfterTwentyFiveMinutesIsInTimeNowAndLateUnderTwenty() {
    String late = respondedAfter("2026-07-07", 25);
    respondedAfter("2026-07-07", 10);

    JsonNode tryout = ok(tried(owner(), TARGETS, TWENTY_MINUTES, "2026-07-07", "2026-07-07"));

    assertThat(tryout.at("/tables")).extracting(JsonNode::asText).containsExactly("ticketTargets");
    assertThat(tryout.at("/tickets").asLong()).isEqualTo(2);
    assertThat(tryout.at("/caughtByLastRow").asLong()).isZero();
    assertThat(tryout.at("/response").toString())
        .isEqualTo("{\"clocks\":2,\"before\":0,\"after\":1,\"newly\":1,\"noLonger\":0}");
    assertThat(tryout.at("/groups/0/category").asText()).isEqualTo("FAULT");
    assertThat(tryout.at("/groups/0/response/newly").asLong()).isEqualTo(1);
    assertThat(tryout.at("/changedTickets").asLong()).isEqualTo(1);
    assertThat(tryout.at("/changes/0/number").asText()).isEqualTo(late);
    assertThat(tryout.at("/changes/0/clocks/0/kind").asText()).isEqualTo("RESPONSE");
    assertThat(tryout.at("/changes/0/clocks/0/before").toString())
        .isEqualTo("{\"deadline\":\"2026-07-07T10:30:00+08:00\",\"result\":\"MET\",\"told\":2,\"tasks\":0}");
    assertThat(tryout.at("/changes/0/clocks/0/after").toString())
        .isEqualTo("{\"deadline\":\"2026-07-07T10:20:00+08:00\",\"result\":\"BREACHED\",\"told\":2,\"tasks\":1}");
  }

  @ParameterizedTest
  @ValueSource(strings = {TARGETS, LADDER})
  void tryingWhatIsDeployedChangesNothing(String file) {
    respondedAfter("2026-07-08", 25);
    respondedAfter("2026-07-08", 45);
    time.set(at("2026-07-08T14:00"));

    JsonNode tryout = ok(tried(owner(), file, table(file), "2026-07-08", "2026-07-08"));

    assertThat(tryout.at("/tickets").asLong()).isPositive();
    assertThat(tryout.at("/response/before").asLong()).isPositive().isEqualTo(tryout.at("/response/after").asLong());
    assertThat(tryout.at("/resolution/before").asLong()).isPositive().isEqualTo(tryout.at("/resolution/after").asLong());
    assertThat(tryout.at("/escalations")).isNotEmpty()
        .allSatisfy(one -> assertThat(one.at("/before").asLong()).as(one.toString()).isEqualTo(one.at("/after").asLong()));
    assertThat(tryout.at("/changedTickets").asLong()).isZero();
    assertThat(tryout.at("/changes")).isEmpty();
  }

  @Test
  void aWarningThatComesEarlierTellsMoreOftenAndIsCountedBesideTheRecord() {
    time.set(at("2026-07-09T10:00"));
    String number = calls.raised();
    fireNextLevel(number, "2026-07-09T10:15");
    time.set(at("2026-07-09T10:20"));
    respond(number);
    respondedAfter("2026-07-09", 10);

    JsonNode tryout = ok(tried(owner(), LADDER, table(LADDER, "<text>\"50%\"</text>", "<text>\"25%\"</text>"), "2026-07-09", "2026-07-09"));

    assertThat(escalated(tryout, "service-desk", "TELL").toString())
        .isEqualTo("{\"role\":\"service-desk\",\"action\":\"TELL\",\"recorded\":1,\"before\":1,\"after\":2}");
    assertThat(tryout.at("/tables")).extracting(JsonNode::asText).containsExactly("escalationLadder");
    assertThat(tryout.has("caughtByLastRow")).isFalse();
    assertThat(tryout.at("/response/newly").asLong()).isZero();
    assertThat(tryout.at("/changedTickets").asLong()).isEqualTo(2);
  }

  @Test
  void theDaysAreThoseOfTheContractAndCancelledTicketsDoNotCount() {
    time.set(at("2026-07-10T23:59:59"));
    calls.raised();
    time.set(at("2026-07-11T00:00"));
    String cancelled = calls.raised();
    assertThat(caller.as("service-desk").post("/api/tickets/%s/cancel".formatted(cancelled), Map.of("reason", "登记重了")).status())
        .isEqualTo(204);

    assertThat(ok(tried(owner(), TARGETS, TWENTY_MINUTES, "2026-07-10", "2026-07-10")).at("/tickets").asLong()).isEqualTo(1);
    assertThat(ok(tried(owner(), TARGETS, TWENTY_MINUTES, "2026-07-11", "2026-07-11")).at("/tickets").asLong()).isZero();
  }

  @Test
  void aCaseThatOnlyTheLastRowIsForIsCounted() {
    respondedAfter("2026-07-12", 5);
    String withoutFaults = table(TARGETS, "\"FAULT\",\"ABNORMAL_OPERATION\",\"DATA_ANOMALY\",\"DEFECT\"</text>",
        "\"ABNORMAL_OPERATION\",\"DATA_ANOMALY\",\"DEFECT\"</text>");

    assertThat(ok(tried(owner(), TARGETS, withoutFaults, "2026-07-12", "2026-07-12")).at("/caughtByLastRow").asLong()).isEqualTo(1);
  }

  @Test
  void moreTicketsCostNoMoreStatements() {
    respondedAfter("2026-07-13", 5);
    owner().get("/api/time");
    int one = statements.of(() -> ok(tried(owner(), TARGETS, TWENTY_MINUTES, "2026-07-13", "2026-07-13"))).statements().size();
    respondedAfter("2026-07-14", 5);
    respondedAfter("2026-07-14", 25);
    respondedAfter("2026-07-14", 35);
    owner().get("/api/time");

    assertThat(statements.of(() -> ok(tried(owner(), TARGETS, TWENTY_MINUTES, "2026-07-14", "2026-07-14"))).statements()).hasSize(one);
  }

  @Test
  void nothingIsStored() {
    List<Long> before = stored();

    ok(tried(owner(), TARGETS, TWENTY_MINUTES, "2026-07-07", "2026-07-07"));

    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void aTableThatCouldNotBeDeployedIsNotTried() {
    refused(table(TARGETS, "\"PT30M\"", "\"PT3H\""), "响应时限 PT3H 长于解决时限 PT2H");
    refused(table(TARGETS, "<definitions", "<!DOCTYPE definitions [<!ENTITY x \"y\">]><definitions"), "DOCTYPE");
    refused(table(TARGETS, "<decision ", "<!-- %s --><decision ".formatted("x".repeat(2 * 1024 * 1024))), "文件超过2 MB");
    refused("no table at all", "不是有效的决策表文件");
  }

  @Test
  void whatIsNoTableOfTargetsOrLevelsIsRefusedAndSaysWhatIsAccepted() {
    Answer routing = tried(owner(), "ticketRouting.dmn", table("ticketRouting.dmn"), "2026-07-07", "2026-07-07");
    Answer model = tried(owner(), "ticketHandling.bpmn", table("ticketHandling.bpmn"), "2026-07-07", "2026-07-07");

    assertThat(List.of(routing, model)).allSatisfy(answer -> {
      assertThat(answer.status()).as(answer.text()).isEqualTo(422);
      assertThat(answer.body().at("/detail").asText()).contains("ticketTargets", "escalationLadder", ".dmn");
    });
    assertThat(routing.body().at("/errors/0/field").asText()).isEqualTo("table");
    assertThat(model.body().at("/errors/0/field").asText()).isEqualTo("file");
  }

  @Test
  void whatIsMissingOrWrongIsNamed() {
    Map<String, Object> wanted = new HashMap<>(Map.of("from", "2026-07-01", "to", "2026-07-31"));
    assertField(owner().post("/api/tryouts", wanted), "table");
    wanted.put("table", TWENTY_MINUTES);
    assertField(owner().post("/api/tryouts", with(wanted, "to", null)), "to");
    assertField(owner().post("/api/tryouts", with(wanted, "to", "2026-06-30")), "from");
    assertField(owner().post("/api/tryouts", with(wanted, "from", "2023-07-31")), "to");
    assertField(owner().post("/api/tryouts", with(wanted, "from", "July")), "from");
    assertField(owner().post("/api/tryouts", with(wanted, "reason", "试试")), "reason");
    assertThat(owner().post("/api/tryouts", "{").status()).isEqualTo(400);
    assertThat(owner().post("/api/tryouts", with(wanted, "table", "x".repeat(12 * 1024 * 1024))).status()).isEqualTo(413);
  }

  @Test
  void projectManagersTryAsWell() {
    ok(tried(caller.as("project-manager"), TARGETS, TWENTY_MINUTES, "2026-07-07", "2026-07-07"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"service-desk", "engineer", "team-lead", "contractor-director", "bureau-operator", "auditor", "system-admin"})
  void othersDoNot(String other) {
    Answer answer = tried(caller.as(other), TARGETS, TWENTY_MINUTES, "2026-07-07", "2026-07-07");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body().at("/type").asText()).isEqualTo("urn:itsm:problem:not-a-tryout-reader");
    assertThat(answer.body().at("/detail").asText()).contains("您的角色不能试算");
  }

  private Caller.As owner() {
    return caller.as("process-owner");
  }

  private String respondedAfter(String day, int minutes) {
    time.set(at(day + "T10:00"));
    String number = calls.raised();
    time.set(at(day + "T10:00").plusSeconds(minutes * 60L));
    respond(number);
    return number;
  }

  private void respond(String number) {
    calls.done("engineer", number, "userTask_respondTicket", Map.of("contacted", true));
  }

  private void fireNextLevel(String number, String wallTime) {
    String instance = engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number).singleResult().getId();
    Job job = engine.getManagementService().createJobQuery().processInstanceId(instance).activityId("timerEvent_nextLevelDue").singleResult();
    time.set(at(wallTime));
    engine.getManagementService().executeJob(job.getId());
  }

  private void refused(String table, String because) {
    Answer answer = tried(owner(), TARGETS, table, "2026-07-07", "2026-07-07");
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    assertThat(answer.body().at("/type").asText()).isEqualTo("urn:itsm:problem:table-refused");
    assertThat(answer.body().at("/detail").asText()).startsWith("这张表不能部署，请改正后重试：\nticketTargets.dmn").contains(because, "【规则：");
  }

  private List<Long> stored() {
    return List.of("ACT_RE_DEPLOYMENT", "ACT_RE_DECISION_DEF", "ACT_HI_DECINST", "model_deployment", "ticket_clock_event", "ticket_escalation")
        .stream().map(table -> database.queryForObject("select count(*) from " + table, Long.class)).toList();
  }

  private static JsonNode escalated(JsonNode tryout, String role, String action) {
    return StreamSupport.stream(tryout.at("/escalations").spliterator(), false)
        .filter(one -> one.at("/role").asText().equals(role) && one.at("/action").asText().equals(action)).findFirst().orElseThrow();
  }

  private static JsonNode ok(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.body();
  }

  private static void assertField(Answer answer, String field) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    assertThat(answer.body().at("/errors/0/field").asText()).as(answer.text()).isEqualTo(field);
  }

  private static Map<String, Object> with(Map<String, Object> wanted, String name, Object value) {
    Map<String, Object> changed = new HashMap<>(wanted);
    changed.put(name, value);
    return changed;
  }
}
