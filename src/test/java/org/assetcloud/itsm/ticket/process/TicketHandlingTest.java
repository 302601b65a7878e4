package org.assetcloud.itsm.ticket.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.TicketStatus;
import org.assetcloud.itsm.ticket.Tickets;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WiredTest
class TicketHandlingTest {

  @Autowired
  RuntimeService runtime;

  @Autowired
  TaskService tasks;

  @Autowired
  ManagementService management;

  @Autowired
  HistoryService history;

  @Autowired
  Tickets tickets;

  @Autowired
  TestClock time;

  ProcessInstance instance;

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void aTicketRunsFromReportOverABreachToItsEnd() {
    report();
    assertThat(wake()).isEqualTo(at("2026-02-15T00:05"));

    fireAt("2026-02-15T00:05");
    fireAt("2026-02-15T00:12:30");
    fireAt("2026-02-15T00:20");
    complete("userTask_handleEscalation", Map.of("measure", "OTHER", "comment", "已催办"));
    complete("userTask_respondTicket", Map.of("contacted", false, "comment", "无人接听"));
    complete("userTask_respondTicket", Map.of("contacted", true, "comment", "已联系"));
    complete("userTask_resolveTicket", Map.of("resolutionOutcome", "HAND_TO_SPECIALIST", "comment", "查数据库"));
    complete("userTask_resolveTicket", Map.of("resolutionOutcome", "SOLVED", "comment", "已修复"));
    complete("userTask_confirmSolution", Map.of("confirmation", "NOT_SOLVED", "comment", "仍未解决"));
    complete("userTask_resolveTicket", Map.of("resolutionOutcome", "SOLVED", "comment", "已重做"));
    complete("userTask_confirmSolution", Map.of("confirmation", "CONFIRMED"));

    assertThat(ended("endEvent_ticketClosed")).isTrue();
    assertThat(tickets.get(number()).progress().status()).isEqualTo(TicketStatus.CLOSED);
    assertThat(management.createJobQuery().processInstanceId(instance.getId()).count()).isZero();
  }

  @Test
  void respondingMovesTheWatchToTheNextLevelOfTheResolution() {
    report();

    complete("userTask_respondTicket", Map.of("contacted", true, "comment", "已联系"));

    assertThat(wake()).isEqualTo(at("2026-02-15T00:50"));
  }

  @Test
  void anOutcomeThatIsNotOfferedIsRefusedAndNothingChanges() {
    report();
    complete("userTask_respondTicket", Map.of("contacted", true));

    assertThatThrownBy(() -> complete("userTask_resolveTicket", Map.of("resolutionOutcome", "VISIT_SITE", "comment", "上门")))
        .isInstanceOf(Refused.class);
    assertThat(tickets.get(number()).progress().status()).isEqualTo(TicketStatus.IN_RESOLUTION);
  }

  private void report() {
    time.set(at("2026-02-14T23:50"));
    instance = runtime.startProcessInstanceByKey("ticketHandling", Variables.createVariables().putValue("category", "FAULT")
        .putValue("channel", "PHONE").putValue("severity", "GENERAL").putValue("title", "无法登录").putValue("description", "")
        .putValue("requesterName", "张三").putValue("requesterUnit", "某预算单位"));
  }

  private String number() {
    return history.createHistoricProcessInstanceQuery().processInstanceId(instance.getId()).singleResult().getBusinessKey();
  }

  private Instant wake() {
    return timer().getDuedate().toInstant();
  }

  private Job timer() {
    return management.createJobQuery().processInstanceId(instance.getId()).activityId("timerEvent_nextLevelDue").singleResult();
  }

  private void fireAt(String wallTime) {
    time.set(at(wallTime));
    assertThat(timer().getDuedate()).isEqualTo(Date.from(at(wallTime)));
    management.executeJob(timer().getId());
  }

  private void complete(String task, Map<String, Object> variables) {
    Task open = tasks.createTaskQuery().processInstanceId(instance.getId()).taskDefinitionKey(task).singleResult();
    tasks.complete(open.getId(), variables);
  }

  private boolean ended(String endEvent) {
    return history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).activityId(endEvent).count() == 1;
  }
}
