package org.assetcloud.itsm.ticket.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Date;
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

/** What the dashboard and the steps say before and after something happened; other tickets stay as they are meanwhile. */
@WiredTest
class DashboardTest {

  @Autowired
  ReportCalls reports;

  @Autowired
  TicketCalls calls;

  @Autowired
  Caller caller;

  @Autowired
  TestClock time;

  @Autowired
  ManagementService management;

  @Autowired
  RuntimeService runtime;

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void aTicketCountsWhileItIsOpenAndItsClocksWhenTheyAreNearlyDueAndLate() {
    JsonNode before = dashboardAt("2018-03-10T10:00:00");
    String number = reports.raised("2018-03-10T10:00:00", Map.of());

    assertThat(risen(before, dashboardAt("2018-03-10T10:22:29"))).isEqualTo("open 1, unassigned 1");
    assertThat(risen(before, dashboardAt("2018-03-10T10:22:30"))).isEqualTo("open 1, unassigned 1, nearlyDue 1");
    assertThat(risen(before, dashboardAt("2018-03-10T10:30:00"))).isEqualTo("open 1, unassigned 1, nearlyDue 1");
    assertThat(risen(before, dashboardAt("2018-03-10T10:30:01")))
        .isEqualTo("open 1, unassigned 1, overdueResponse 1, breachedToday 1, breachedThisMonth 1");
    reports.responded(number);
    assertThat(calls.claim("engineer", calls.task("engineer", number, "userTask_resolveTicket")).status()).isEqualTo(204);
    assertThat(risen(before, dashboardAt("2018-03-10T12:00:01")))
        .isEqualTo("open 1, overdueResolution 1, breachedToday 2, breachedThisMonth 2");
    assertThat(risen(before, dashboardAt("2018-03-11T00:00:00"))).isEqualTo("open 1, overdueResolution 1, breachedThisMonth 2");
    assertThat(risen(before, dashboardAt("2018-04-01T00:00:00"))).isEqualTo("open 1, overdueResolution 1");
  }

  @Test
  void aBreachOfBeforeIsNotHiddenByCancelling() {
    JsonNode before = dashboardAt("2018-05-10T10:00:00");
    String number = reports.raised("2018-05-10T10:00:00", Map.of());
    time.set(at("2018-05-10T13:00:00"));
    reports.cancelled(number);

    assertThat(risen(before, dashboardAt("2018-05-10T13:00:01")))
        .isEqualTo("breachedToday 2, breachedThisMonth 2, cancelledToday 1, cancelledThisMonth 1");
    assertThat(risen(before, dashboardAt("2018-05-11T00:00:00"))).isEqualTo("breachedThisMonth 2, cancelledThisMonth 1");
  }

  @Test
  void aTicketCancelledInTimeIsNoBreachAndAMergedOneStandsBesideToo() {
    JsonNode before = dashboardAt("2018-06-10T10:00:00");
    reports.cancelled(reports.raised("2018-06-10T10:00:00", Map.of()));
    String merged = reports.raised("2018-06-10T10:00:00", Map.of());
    time.set(at("2018-06-10T10:30:01"));
    reports.merged(merged);

    assertThat(risen(before, dashboardAt("2018-06-10T13:00:00"))).isEqualTo(
        "breachedToday 1, breachedThisMonth 1, cancelledToday 1, mergedToday 1, cancelledThisMonth 1, mergedThisMonth 1");
  }

  @Test
  void timersThatAreLateSayForHowLongAndFailedOnesAreIncidents() {
    String number = reports.raised("2016-06-01T10:00:00", Map.of());
    Job timer = management.createJobQuery().timers().processInstanceId(runtime.createProcessInstanceQuery()
        .processInstanceBusinessKey(number).singleResult().getId()).singleResult();
    management.setJobDuedate(timer.getId(), Date.from(at("2016-06-01T10:15:00")));

    assertThat(dashboardAt("2016-06-01T10:15:00").get("dueTimers").asInt()).isZero();
    JsonNode late = dashboardAt("2016-06-01T10:17:30");
    assertThat(late.get("dueTimers").asInt()).isEqualTo(1);
    assertThat(Duration.parse(late.get("timerLag").asText())).isEqualTo(Duration.ofSeconds(150));
    management.setJobRetries(timer.getId(), 0);
    JsonNode failed = dashboardAt("2016-06-01T10:17:30");
    assertThat(failed.get("dueTimers").asInt()).isZero();
    assertThat(failed.get("timerLag").asText()).isEqualTo("PT0S");
    assertThat(failed.get("incidents").asInt()).isEqualTo(late.get("incidents").asInt() + 1);
    management.setJobRetries(timer.getId(), 3);
  }

  @Test
  void stepsSayWhereTicketsAreAndHowLongTheyStayedInTheLast90Days() {
    JsonNode before = step("2015-02-01T10:00:00", "userTask_resolveTicket");
    String first = reports.raised("2015-02-01T10:00:00", Map.of());
    String second = reports.raised("2015-02-01T10:00:00", Map.of());
    time.set(at("2015-02-01T10:10:00"));
    reports.responded(first);
    time.set(at("2015-02-01T10:20:00"));
    reports.responded(second);

    JsonNode resolve = step("2015-02-01T12:00:01", "userTask_resolveTicket");
    assertThat(resolve.get("label").asText()).isEqualTo("解决工单");
    assertThat(resolve.get("open").asInt()).isEqualTo(before.get("open").asInt() + 2);
    assertThat(resolve.get("overdue").asInt() - step("2015-02-01T12:00:00", "userTask_resolveTicket").get("overdue").asInt()).isEqualTo(2);
    JsonNode respond = step("2015-02-01T12:00:01", "userTask_respondTicket");
    assertThat(Duration.parse(respond.get("averageStay").asText())).isEqualTo(Duration.ofMinutes(15));
    assertThat(step("2015-05-02T10:15:00", "userTask_respondTicket").get("averageStay").asText()).isEqualTo("PT20M");
    assertThat(step("2015-05-02T10:20:01", "userTask_respondTicket").has("averageStay")).isFalse();
    assertThat(caller.as("auditor").get("/api/reports/steps?process=unknown").status()).isEqualTo(404);
  }

  private JsonNode dashboardAt(String wallTime) {
    time.set(at(wallTime));
    return caller.as("bureau-leader").get("/api/reports/dashboard").body();
  }

  private JsonNode step(String wallTime, String id) {
    time.set(at(wallTime));
    JsonNode steps = caller.as("project-manager").get("/api/reports/steps?process=ticketHandling").body();
    return StreamSupport.stream(steps.spliterator(), false).filter(each -> each.get("step").asText().equals(id)).findFirst().orElseThrow();
  }

  /** Every number of ours that is higher than before, in words. */
  private static String risen(JsonNode before, JsonNode after) {
    StringBuilder risen = new StringBuilder();
    for (String name : new String[] {"open", "unassigned", "nearlyDue", "overdueResponse", "overdueResolution", "breachedToday",
        "breachedThisMonth", "cancelledToday", "mergedToday", "cancelledThisMonth", "mergedThisMonth"}) {
      int more = after.get(name).asInt() - before.get(name).asInt();
      risen.append(more == 0 ? "" : "%s%s %d".formatted(risen.length() == 0 ? "" : ", ", name, more));
    }
    return risen.toString();
  }
}
