package org.assetcloud.itsm.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way around the steps of a plan that the engine offers, tried over REST and in its own services (R4.1, design section 8). */
@WiredTest
@Tag("any-database")
class PlanDoorsTest {

  private static final Instant RELEASE = at("2026-03-06T20:00");

  @Autowired
  PlanCalls plans;

  @Autowired
  ChangeCalls changes;

  @Autowired
  EveryWay everyWay;

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

  @BeforeEach
  void aMondayMorning() {
    time.set(at("2026-03-02T10:00"));
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void nobodyStartsSigningByItselfNorPlantsAPlanForAChange() {
    String change = changes.approved(changes.release());
    long before = count();
    Map<String, Object> request = Map.of("title", "资产调拨模块首次上线", "releaseAt", "2026-03-06T20:00:00+08:00", "risk", "LOW");

    for (String person : List.of("engineer", "team-lead", "project-manager", "process-owner", "system-admin")) {
      refused(everyWay.start(person, "planSigning", Map.of()), 403);
      assertThat(everyWay.start(person, "planSigning", Map.of("number", "YA-1"))).allSatisfy(outcome -> assertThat(outcome.status())
          .isIn(403, 422));
    }
    for (Map<String, Object> planted : List.<Map<String, Object>>of(Map.of("change", change), Map.of("number", "YA-1"), Map.of("submitted",
        "x"),
        Map.of("author", "engineer-2"), Map.of("decision", "APPROVE"))) {
      Map<String, Object> values = new HashMap<>(request);
      values.putAll(planted);
      refused(everyWay.start("engineer", "emergencyPlanSignoff", values), 422, planted.keySet().iterator().next());
    }
    refused(everyWay.start("engineer", "emergencyPlanSignoff", Map.of("change", change)), 422, "change");
    Map<String, Object> inTheMiddle = Map.of("variables", Map.of(), "startInstructions", List.of(Map.of("type", "startBeforeActivity",
        "activityId",
        "subProcess_release")));
    assertThat(caller.as("engineer").post("/engine-rest/process-definition/key/emergencyPlanSignoff/start", inTheMiddle).status())
        .isEqualTo(403);
    assertThat(caller.as("engineer").post("/engine-rest/process-definition/key/emergencyPlanSignoff/start",
        Map.of("businessKey", plans.of(change))).status()).isEqualTo(422);
    assertThat(count()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "POST|/task/{task}/claim|{\"userId\":\"team-lead-2\"}",
      "POST|/task/{task}/unclaim|{}",
      "POST|/task/{task}/assignee|{\"userId\":\"team-lead-2\"}",
      "POST|/task/{task}/delegate|{\"userId\":\"team-lead-2\"}",
      "POST|/task/{task}/resolve|{\"variables\":{\"decision\":{\"value\":\"APPROVE\"}}}",
      "POST|/task/{task}/bpmnError|{\"errorCode\":\"any\",\"variables\":{\"decision\":{\"value\":\"APPROVE\"}}}",
      "POST|/task/{task}/bpmnEscalation|{\"escalationCode\":\"any\"}",
      "POST|/task/{task}/identity-links|{\"userId\":\"engineer\",\"type\":\"candidate\"}",
      "PUT|/task/{task}/variables/decision|{\"value\":\"APPROVE\"}",
      "PUT|/task/{task}/localVariables/seat|{\"value\":\"2\"}",
      "POST|/task/{task}/localVariables|{\"modifications\":{\"seat\":{\"value\":\"2\"}}}",
      "PUT|/task/{task}|{\"name\":\"x\",\"dueDate\":\"2030-01-01T00:00:00.000+0800\"}",
      "DELETE|/task/{task}|",
      "PUT|/process-instance/{instance}/variables/number|{\"value\":\"YA-1\"}",
      "PUT|/execution/{execution}/localVariables/seat|{\"value\":\"3\"}",
      "POST|/execution/{execution}/signal|{}",
      "POST|/execution/{execution}/messageSubscriptions/itsm.plan.revised/trigger|{}",
      "POST|/message|{\"messageName\":\"itsm.plan.revised\",\"businessKey\":\"{number}\"}",
      "POST|/message|{\"messageName\":\"itsm.plan.revised\",\"processInstanceId\":\"{instance}\",\"all\":true}",
      "DELETE|/process-instance/{instance}|",
      "PUT|/process-instance/{instance}/suspended|{\"suspended\":true}",
      "POST|/process-instance/{instance}/modification|"
          + "{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"endEvent_planSigned\"}]}",
      "POST|/job/{job}/execute|",
      "PUT|/job/{job}/duedate|{\"duedate\":\"2030-01-01T00:00:00.000+0800\"}",
      "PUT|/job/{job}/suspended|{\"suspended\":true}",
      "PUT|/job/{job}/retries|{\"retries\":0}",
      "DELETE|/job/{job}|",
      "DELETE|/history/process-instance/{instance}|"})
  void thereIsNoWayAroundTheSignature(String method, String path, String body) {
    Open open = openSignature();
    String before = state(open);

    Answer refused = caller.as("team-lead").send(method, "/engine-rest" + filled(path, open), body == null ? null : filled(body, open));

    assertThat(refused.status()).as(refused.text()).isEqualTo(403);
    assertThat(state(open)).isEqualTo(before);
  }

  @Test
  void theEnginesOwnServicesLeadNoOtherWayAroundTheSignature() {
    Open open = openSignature();
    String before = state(open);
    String task = open.task().getId();
    String instance = open.task().getProcessInstanceId();
    String execution = open.task().getExecutionId();
    Map<String, Runnable> doors = new HashMap<>();
    doors.put("assignee", () -> tasks.setAssignee(task, "team-lead-2"));
    doors.put("delegate", () -> tasks.delegateTask(task, "team-lead-2"));
    doors.put("resolve", () -> tasks.resolveTask(task, Map.of("decision", "APPROVE")));
    doors.put("candidate", () -> tasks.addCandidateUser(task, "engineer"));
    doors.put("delete", () -> tasks.deleteTask(task));
    doors.put("error", () -> tasks.handleBpmnError(task, "any"));
    doors.put("escalation", () -> tasks.handleEscalation(task, "any"));
    doors.put("task variable", () -> tasks.setVariable(task, "decision", "APPROVE"));
    doors.put("local variable", () -> tasks.setVariableLocal(task, "seat", "2"));
    doors.put("variable", () -> runtime.setVariable(instance, "number", "YA-1"));
    doors.put("variable of the seat", () -> runtime.setVariableLocal(execution, "seat", "3"));
    doors.put("message", () -> runtime.messageEventReceived("itsm.plan.revised", execution));
    doors.put("correlation", () -> runtime.createMessageCorrelation("itsm.plan.revised").processInstanceBusinessKey(open.number())
        .correlate());
    doors.put("signal", () -> runtime.signal(execution));
    doors.put("modification", () -> runtime.createProcessInstanceModification(instance).startBeforeActivity("endEvent_planSigned")
        .execute());
    doors.put("suspension", () -> runtime.suspendProcessInstanceById(instance));
    doors.put("deletion", () -> runtime.deleteProcessInstance(instance, "x"));
    doors.put("job", () -> management.executeJob(open.job()));
    doors.put("job date", () -> management.setJobDuedate(open.job(), null));
    doors.put("job retries", () -> management.setJobRetries(open.job(), 0));
    doors.put("job deletion", () -> management.deleteJob(open.job()));

    doors.forEach((way, door) -> assertThat(everyWay.step("team-lead", way, door).status()).as(way).isEqualTo(403));

    assertThat(state(open)).isEqualTo(before);
  }

  @Test
  void nobodySaysInTheNameOfTheSoftwareThatAReleaseIsOut() {
    String change = changes.approved(changes.release());
    String number = plans.signedFor(change);
    String before = plans.plan(number).toString();

    for (String person : List.of("engineer", "engineer-2", "team-lead", "bureau-operator", "process-owner", "system-admin")) {
      for (String message : List.of("itsm.plan.released", "itsm.plan.revised", "itsm.plan.releaseOver")) {
        String execution = runtime.createExecutionQuery().processInstanceBusinessKey(number).messageEventSubscriptionName(message)
            .singleResult().getId();
        assertThat(caller.as(person).post("/engine-rest/message", Map.of("messageName", message, "businessKey", number)).status())
            .isEqualTo(403);
        assertThat(everyWay.step(person, message, () -> runtime.messageEventReceived(message, execution)).status()).isEqualTo(403);
      }
    }
    assertThat(plans.plan(number).toString()).isEqualTo(before);
  }

  private record Open(String number, Task task, String job) {}

  /** A signature that the team lead has claimed. */
  private Open openSignature() {
    String number = plans.asked(RELEASE, "LOW");
    plans.drafted(number, plans.content(RELEASE));
    Task task = tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
    assertThat(changes.claim("team-lead", task.getId()).status()).isEqualTo(204);
    return new Open(number, task, management.createJobQuery().processInstanceId(task.getProcessInstanceId()).singleResult().getId());
  }

  private String state(Open open) {
    return plans.plan(open.number()) + caller.as("auditor").get("/engine-rest/task/" + open.task().getId()).text()
        + caller.as("auditor").get("/engine-rest/variable-instance?processInstanceIdIn=" + open.task().getProcessInstanceId()).text()
        + management.createJobQuery().jobId(open.job()).singleResult() + tasks.getIdentityLinksForTask(open.task().getId()).size();
  }

  private static String filled(String pattern, Open open) {
    return pattern.replace("{task}", open.task().getId()).replace("{instance}", open.task().getProcessInstanceId())
        .replace("{execution}", open.task().getExecutionId()).replace("{job}", open.job()).replace("{number}", open.number());
  }

  private long count() {
    return caller.as("auditor").get("/api/plans?size=1").body().path("total").asLong();
  }

  private static void refused(List<EveryWay.Outcome> outcomes, int status) {
    refused(outcomes, status, "");
  }

  private static void refused(List<EveryWay.Outcome> outcomes, int status, String word) {
    assertThat(outcomes).allSatisfy(outcome -> {
      assertThat(outcome.status()).as(outcome.toString()).isEqualTo(status);
      assertThat(outcome.text()).contains(word);
    });
  }
}
