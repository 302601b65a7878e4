package org.assetcloud.itsm.ticket.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way of a ticket through its process, over HTTP. */
@WiredTest
@Tag("any-database")
class PathTest {

  @Autowired
  TicketCalls calls;

  @Autowired
  Caller caller;

  @Autowired
  TestClock time;

  @Autowired
  RuntimeService runtime;

  @Autowired
  RepositoryService models;

  @Autowired
  ManagementService management;

  private String deployed;

  @AfterEach
  void timeRunsOnAndTheModelIsTheProducts() {
    time.reset();
    if (deployed != null) {
      models.deleteDeployment(deployed, true);
    }
  }

  @Test
  void aFinishedTicketHasPassedWhatItPassedAndNothingElse() {
    time.set(at("2026-03-04T10:00:00"));
    String number = calls.raised();
    calls.done("engineer", number, "userTask_respondTicket", Map.of("contacted", true));
    calls.done("engineer", number, "userTask_resolveTicket", Map.of("resolutionOutcome", "SOLVED", "comment", "已重置"));
    calls.done("service-desk", number, "userTask_confirmSolution", Map.of("confirmation", "NOT_SOLVED", "comment", "仍不行"));
    calls.done("engineer", number, "userTask_resolveTicket", Map.of("resolutionOutcome", "SOLVED", "comment", "换了账号"));
    time.set(at("2026-03-04T11:00:00"));
    calls.done("service-desk", number, "userTask_confirmSolution", Map.of("confirmation", "CONFIRMED"));

    JsonNode path = path(number);

    assertThat(path.get("process").asText()).isEqualTo("ticketHandling");
    assertThat(path.get("startedAt").asText()).isEqualTo("2026-03-04T10:00:00+08:00");
    assertThat(path.get("endedAt").asText()).isEqualTo("2026-03-04T11:00:00+08:00");
    assertThat(times(path, "userTask_respondTicket")).isEqualTo(1);
    assertThat(times(path, "userTask_resolveTicket")).isEqualTo(2);
    assertThat(times(path, "userTask_handleEscalation")).isZero();
    assertThat(path.get("flows")).extracting(JsonNode::asText).contains("flow_reported", "flow_registered", "flow_routed",
        "flow_notYetResponded", "flow_contacted", "flow_alreadyResponded", "flow_notSolved", "flow_confirmed")
        .doesNotContain("flow_notContacted").doesNotHaveDuplicates();
    assertThat(steps(path).filter(step -> step.get("open").asBoolean())).isEmpty();
    assertThat(path.get("xml").asText()).isEqualTo(xml(path.get("version").asInt()));
  }

  @Test
  void aRunningTicketSaysWhereItIsAndWhatTheEngineCouldNotDo() {
    time.set(at("2026-03-04T12:00:00"));
    String number = calls.raised();
    Job watch = management.createJobQuery().processInstanceId(instance(number)).activityId("timerEvent_nextLevelDue").singleResult();
    management.setJobRetries(watch.getId(), 0);

    JsonNode path = path(number);

    assertThat(path.has("endedAt")).isFalse();
    assertThat(steps(path).filter(step -> step.get("open").asBoolean()).map(step -> step.get("id").asText()))
        .containsExactlyInAnyOrder("subProcess_handleTicket", "userTask_respondTicket", "timerEvent_nextLevelDue");
    assertThat(path.get("incidents")).hasSize(1);
    assertThat(path.get("incidents").get(0).get("step").asText()).isEqualTo("timerEvent_nextLevelDue");
    management.setJobRetries(watch.getId(), 3);
    assertThat(path(number).get("incidents").get(0).get("endedAt").asText()).isEqualTo("2026-03-04T12:00:00+08:00");
  }

  @Test
  void whatTheProcessKeepsIsSaidWithoutThePersonWhoReported() {
    String number = calls.raised();
    runtime.setVariable(instance(number), "caller", "张三 0513-1234");

    JsonNode values = path(number).get("values");

    assertThat(values).extracting(each -> each.get("name").asText()).containsExactly("工单编号", "类别", "严重程度", "单位", "标题");
    assertThat(values.toString()).contains(number, "系统故障", "某预算单位").doesNotContain("张三", "1234");
  }

  @Test
  void aTicketThatWasMovedToANewModelIsDrawnOnItAndKeepsWhatItPassed() {
    String number = calls.raised();
    String instance = instance(number);
    ProcessDefinition before = models.createProcessDefinitionQuery().processDefinitionKey("ticketHandling").latestVersion().singleResult();
    String changed = xml(before.getVersion()).replace("name=\"响应工单\"", "name=\"联系用户\"");
    ProcessDefinition after = deploy(changed);
    runtime.newMigration(runtime.createMigrationPlan(before.getId(), after.getId()).mapEqualActivities().build())
        .processInstanceIds(instance).execute();

    JsonNode path = path(number);

    assertThat(path.get("version").asInt()).isEqualTo(before.getVersion() + 1);
    assertThat(path.get("xml").asText()).isEqualTo(changed);
    assertThat(path.get("flows")).extracting(JsonNode::asText).contains("flow_reported", "flow_routed", "flow_notYetResponded");
    assertThat(steps(path).filter(step -> step.get("open").asBoolean()).map(step -> step.get("id").asText()))
        .contains("userTask_respondTicket");
  }

  @Test
  void whoReadsTicketsReadsTheirWay() {
    String number = calls.raised();

    assertThat(caller.as("service-desk").get("/api/tickets/%s/path".formatted(number)).status()).isEqualTo(200);
    assertThat(caller.as("system-admin").get("/api/tickets/%s/path".formatted(number)).status()).isEqualTo(403);
    assertThat(caller.as("auditor").get("/api/tickets/GD-19990101-0001/path").status()).isEqualTo(404);
  }

  private JsonNode path(String number) {
    return caller.as("auditor").get("/api/tickets/%s/path".formatted(number)).body();
  }

  private String instance(String number) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).singleResult().getId();
  }

  /** With the forms the model binds by deployment. */
  private ProcessDefinition deploy(String model) {
    var deployment = models.createDeployment().name("换一个名称").addString("bpmn/ticket/ticketHandling.bpmn", model);
    for (String form : List.of("registerTicket", "respondTicket", "resolveTicket", "confirmSolution", "handleEscalation")) {
      deployment.addString("forms/ticket/%s.form".formatted(form), read(Path.of("forms/ticket/%s.form".formatted(form))));
    }
    var result = deployment.deployWithResult();
    deployed = result.getId();
    return result.getDeployedProcessDefinitions().get(0);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String xml(int version) {
    String id = models.createProcessDefinitionQuery().processDefinitionKey("ticketHandling").processDefinitionVersion(version)
        .singleResult().getId();
    try (var xml = models.getProcessModel(id)) {
      return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<JsonNode> steps(JsonNode path) {
    return StreamSupport.stream(path.get("steps").spliterator(), false);
  }

  private static int times(JsonNode path, String step) {
    return steps(path).filter(each -> each.get("id").asText().equals(step)).mapToInt(each -> each.get("times").asInt()).sum();
  }
}
