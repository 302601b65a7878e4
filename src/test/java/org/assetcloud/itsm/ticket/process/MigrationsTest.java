package org.assetcloud.itsm.ticket.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.ticket.process.TicketHandling.CONFIRM;
import static org.assetcloud.itsm.ticket.process.TicketHandling.RESOLVE;
import static org.assetcloud.itsm.ticket.process.TicketHandling.RESPOND;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.EmptyLists;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.process.TicketRun.Run;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** An owner sees what a migration would do, has it done once, and everybody who answers for the service can read it up (R7.4). */
@WiredTest
class MigrationsTest {

  private static final Map<String, Object> CONTACTED = Map.of("contacted", true, "comment", "已联系");
  private static final Map<String, Object> SOLVED = Map.of("resolutionOutcome", "SOLVED", "comment", "已修复");
  private static final String VERSIONS = "/api/versions/ticketHandling/%d/";

  @Autowired
  TicketRun tickets;

  @Autowired
  ChangedModel model;

  @Autowired
  EmptyLists emptyLists;

  @Autowired
  Caller caller;

  @Autowired
  ManagementService management;

  @Autowired
  RuntimeService runtime;

  @Autowired
  TransactionOperations transactions;

  @Autowired
  TestClock time;

  @Autowired
  JdbcTemplate database;

  @BeforeEach
  void nothingElseIsRunning() {
    emptyLists.make();
  }

  @AfterEach
  void asDelivered() {
    MigrationRuns.carryOn(management);
    model.asDelivered();
    time.reset();
  }

  @Test
  void theListSaysWhichVersionsAreRunningAndWhichIsTheNewest() {
    int delivered = model.newest();
    raise();
    raise();
    int changed = model.withLabel("联系用户");
    raise();

    JsonNode process = caller.as("process-owner").get("/api/versions").body().get(0);

    assertThat(process.at("/process").asText()).isEqualTo("ticketHandling");
    assertThat(process.at("/name").asText()).isEqualTo("工单处理");
    assertThat(process.at("/newest").asInt()).isEqualTo(changed);
    assertThat(process.at("/versions").findValuesAsText("version")).containsExactly("" + changed, "" + delivered);
    assertThat(process.at("/versions").findValuesAsText("instances")).containsExactly("1", "2");
    assertThat(process.at("/versions/0/reason").asText()).isEqualTo("步骤改名为联系用户");
    assertThat(process.at("/versions/1/reason").isMissingNode()).isTrue();
  }

  @Test
  void whatStandsAtAStepThatIsGoneStaysAndTheRestMoves() {
    int checking = model.withCheck();
    Run atCheck = raise().complete(RESPOND, CONTACTED).complete(RESOLVE, SOLVED);
    Run atWork = raise().complete(RESPOND, CONTACTED);
    int newest = model.withLabel("联系用户");
    List<Map<String, Object>> before = executions(atWork);

    JsonNode preview = caller.as("process-owner").get(VERSIONS.formatted(checking) + "preview").body();

    assertThat(preview.at("/to").asInt()).isEqualTo(newest);
    assertThat(preview.at("/moves").findValuesAsText("number")).containsExactly(atWork.number());
    assertThat(preview.at("/stays").findValuesAsText("number")).containsExactly(atCheck.number());
    assertThat(preview.at("/stays/0/why").asText()).isEqualTo("新版本没有步骤“复核”。");
    assertThat(preview.at("/stays/0/steps").toString()).contains("复核").doesNotContain("处理工单");
    assertThat(Stream.of(preview.at("/steps")).flatMap(steps -> steps.findValuesAsText("name").stream())).contains("复核", "解决工单");
    assertThat(executions(atWork)).isEqualTo(before);

    String location = started(checking, newest).header("Location");
    MigrationRuns.carryOn(management);

    JsonNode results = caller.as("auditor").get(location + "/instances").body().at("/items");
    assertThat(results.findValuesAsText("number")).containsExactly(atCheck.number(), atWork.number());
    assertThat(results.findValuesAsText("state")).containsExactly("REFUSED", "MOVED");
    assertThat(results.at("/0/sentence").asText()).isEqualTo("新版本没有步骤“复核”。");
    assertThat(version(atCheck)).isEqualTo(checking);
    assertThat(version(atWork)).isEqualTo(newest);
    atCheck.complete(ChangedModel.CHECK, Map.of()).complete(CONFIRM, Map.of("confirmation", "CONFIRMED"));
    assertThat(atCheck.ended()).isTrue();
  }

  @Test
  void whoMovedWhatWhenAndWhyIsOnRecord() {
    int delivered = model.newest();
    Run ticket = raise();
    int changed = model.withLabel("联系用户");
    String location = started(delivered, changed).header("Location");

    JsonNode underWay = caller.as("project-manager").get(location).body();
    assertThat(underWay.at("/states").toString()).isEqualTo("{\"PENDING\":1}");
    assertThat(underWay.at("/finishedAt").isMissingNode()).isTrue();
    assertThat(caller.as("process-owner").get("/api/versions").body().at("/0/migration").asText()).isEqualTo(underWay.at("/id").asText());
    MigrationRuns.carryOn(management);

    JsonNode record = caller.as("bureau-operator").get("/api/migrations?size=1").body().at("/items/0");
    assertThat(record.at("/by").asText()).isEqualTo("process-owner");
    assertThat(record.at("/byName").asText()).isEqualTo("process-owner流程负责人");
    assertThat(record.at("/from").asInt()).isEqualTo(delivered);
    assertThat(record.at("/to").asInt()).isEqualTo(changed);
    assertThat(record.at("/reason").asText()).isEqualTo("步骤改名");
    assertThat(record.at("/finishedAt").asText()).endsWith("+08:00");
    assertThat(version(ticket)).isEqualTo(changed);
  }

  @Test
  void whatEndedOrLeftTheVersionMeanwhileIsSaidAndNotMoved() {
    int delivered = model.newest();
    Run ended = raise();
    Run stays = raise();
    int changed = model.withLabel("联系用户");
    String location = started(delivered, changed).header("Location");
    runtime.deleteProcessInstance(ended.instanceId(), "withdrawn");

    MigrationRuns.carryOn(management);

    JsonNode results = caller.as("process-owner").get(location + "/instances").body().at("/items");
    assertThat(results.at("/0/state").asText()).isEqualTo("ENDED");
    assertThat(results.at("/0/number").asText()).isEqualTo(ended.number());
    assertThat(version(stays)).isEqualTo(changed);
  }

  @Test
  void anInstanceThatFailsStaysAsItIsAndTheOthersMove() {
    int delivered = model.newest();
    Run failing = raise();
    Run solved = raise().complete(RESPOND, CONTACTED).complete(RESOLVE, SOLVED);
    int changed = model.withTimerThatNeedsASolution();
    List<Map<String, Object>> before = executions(failing);
    String location = started(delivered, changed).header("Location");

    MigrationRuns.carryOn(management);

    JsonNode results = caller.as("process-owner").get(location + "/instances").body().at("/items");
    assertThat(results.findValuesAsText("number")).containsExactly(failing.number(), solved.number());
    assertThat(results.findValuesAsText("state")).containsExactly("FAILED", "MOVED");
    assertThat(results.at("/0/sentence").asText()).startsWith("迁移时系统出错，实例留在原版本");
    assertThat(executions(failing)).isEqualTo(before);
    assertThat(version(failing)).isEqualTo(delivered);
    assertThat(version(solved)).isEqualTo(changed);
  }

  @Test
  void aNodeThatDiesBeforeItsJobEndedLeavesItToTheNextWhichMovesNothingTwice() {
    int delivered = model.newest();
    Run ticket = raise();
    String location = started(delivered, model.withLabel("联系用户")).header("Location");
    transactions.executeWithoutResult(job -> {
      MigrationRuns.carryOn(management);
      job.setRollbackOnly();
    });
    assertThat(caller.as("auditor").get(location).body().at("/states").toString()).isEqualTo("{\"MOVED\":1}");
    assertThat(caller.as("auditor").get(location).body().at("/finishedAt").isMissingNode()).isTrue();
    List<Map<String, Object>> moved = executions(ticket);

    MigrationRuns.carryOn(management);

    assertThat(executions(ticket)).isEqualTo(moved);
    assertThat(caller.as("auditor").get(location).body().at("/finishedAt").asText()).isNotEmpty();
  }

  private Run raise() {
    return tickets.fault("2026-03-02T10:00", "GENERAL");
  }

  private Answer started(int from, int to) {
    Answer started = caller.as("process-owner").post(VERSIONS.formatted(from) + "migrations", Map.of("to", to, "reason", "步骤改名"));
    assertThat(started.status()).as(started.text()).isEqualTo(202);
    return started;
  }

  private int version(Run ticket) {
    return Integer.parseInt(runtime.createProcessInstanceQuery().processInstanceId(ticket.instanceId()).singleResult()
        .getProcessDefinitionId().split(":")[1]);
  }

  private List<Map<String, Object>> executions(Run ticket) {
    return database.queryForList("select ID_, REV_, PROC_DEF_ID_, ACT_ID_ from ACT_RU_EXECUTION where PROC_INST_ID_ = ? order by ID_",
        ticket.instanceId());
  }
}
