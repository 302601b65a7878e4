package org.assetcloud.itsm.ticket.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who did what and when about a ticket, over HTTP. */
@WiredTest
class TrailTest {

  @Autowired
  TicketCalls calls;

  @Autowired
  Caller caller;

  @Autowired
  TestClock time;

  @Autowired
  RuntimeService runtime;

  @Autowired
  ManagementService management;

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void everyStepOfPeopleAndOfTheSystemIsThereInItsOrder() {
    time.set(at("2026-03-03T10:00:00"));
    String number = calls.raised();
    time.set(at("2026-03-03T10:05:00"));
    calls.claim("engineer", calls.task("engineer", number, "userTask_respondTicket"));
    time.set(at("2026-03-03T10:06:00"));
    caller.as("team-lead").post("/api/tickets/%s/reassign".formatted(number), Map.of("assignTo", "engineer-2", "reason", "换班"));
    time.set(at("2026-03-03T10:15:00"));
    fireTheLevel(number);
    time.set(at("2026-03-03T10:20:00"));
    calls.submit("engineer-2", calls.task("engineer-2", number, "userTask_respondTicket"), Map.of("contacted", true, "comment", "已电话联系"));
    time.set(at("2026-03-03T10:40:00"));
    calls.done("engineer-2", number, "userTask_resolveTicket", Map.of("resolutionOutcome", "SOLVED", "comment", "重置密码"));
    time.set(at("2026-03-03T10:50:00"));
    calls.done("service-desk", number, "userTask_confirmSolution", Map.of("confirmation", "NOT_REACHED", "comment", "无人接听"));

    JsonNode trail = trail(number);

    assertThat(lines(trail)).containsExactly(
        "10:00:00 service-desk 登记工单 渠道：电话",
        "10:00:00 service-desk 响应开始计时 时限 30 分钟",
        "10:00:00 service-desk 解决开始计时 时限 2 小时",
        "10:05:00 engineer 领取任务 响应工单",
        "10:06:00 team-lead 分配任务 响应工单",
        "10:06:00 team-lead 改派 改派给 engineer-2：换班",
        "10:15:00 system 升级告知 响应时钟 50%：服务台",
        "10:20:00 engineer-2 完成任务 响应工单",
        "10:20:00 engineer-2 联系用户 已电话联系",
        "10:20:00 engineer-2 响应停止计时 已联系上用户",
        "10:40:00 engineer-2 完成任务 解决工单",
        "10:40:00 engineer-2 处理结果 已解决：重置密码",
        "10:40:00 engineer-2 解决停止计时 已解决",
        "10:50:00 service-desk 领取任务 确认解决",
        "10:50:00 service-desk 完成任务 确认解决",
        "10:50:00 service-desk 回访未果 无人接听",
        "10:50:00 service-desk 解决暂停计时 联系用户确认未果");
    assertThat(trail.get(0).get("byName").asText()).isEqualTo("service-desk服务台");
    assertThat(trail.get(6).get("byName").asText()).isEqualTo("系统");
    assertThat(trail.get(0).get("at").asText()).isEqualTo("2026-03-03T10:00:00+08:00");
  }

  @Test
  void aCancelledTicketSaysByWhomAndAReaderOfTicketsReadsIt() {
    time.set(at("2026-03-03T11:00:00"));
    String number = calls.raised();
    caller.as("service-desk").post("/api/tickets/%s/cancel".formatted(number), Map.of("reason", "重复登记"));

    assertThat(lines(trail(number))).contains("11:00:00 service-desk 撤销 重复登记", "11:00:00 service-desk 响应停止计时 工单已撤销");
    assertThat(caller.as("service-desk").get("/api/tickets/%s/trail".formatted(number)).status()).isEqualTo(200);
    assertThat(caller.as("system-admin").get("/api/tickets/%s/trail".formatted(number)).status()).isEqualTo(403);
    assertThat(caller.as("auditor").get("/api/tickets/GD-19990101-0001/trail").status()).isEqualTo(404);
  }

  private JsonNode trail(String number) {
    return caller.as("auditor").get("/api/tickets/%s/trail".formatted(number)).body();
  }

  private static String[] lines(JsonNode trail) {
    return StreamSupport.stream(trail.spliterator(), false).map(each -> "%s %s %s %s".formatted(
        each.get("at").asText().substring(11, 19), each.get("by").asText(), each.get("what").asText(), each.path("detail").asText()))
        .toArray(String[]::new);
  }

  private void fireTheLevel(String number) {
    String instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).singleResult().getId();
    Job level = management.createJobQuery().processInstanceId(instance).activityId("timerEvent_nextLevelDue").singleResult();
    management.executeJob(level.getId());
  }
}
