package org.assetcloud.itsm.ticket.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads reports over HTTP, and takes tickets to where reports count them, each step at its own time. */
@Profile("test")
@Component
class ReportCalls {

  private final Caller caller;
  private final TicketCalls tickets;
  private final TestClock time;
  private final JdbcTemplate database;

  ReportCalls(Caller caller, TicketCalls tickets, TestClock time, JdbcTemplate database) {
    this.caller = caller;
    this.tickets = tickets;
    this.time = time;
    this.database = database;
  }

  /** The report as a manager reads it. */
  JsonNode report(String query) {
    Answer answer = caller.as("project-manager").get("/api/reports/service-levels" + query);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.body();
  }

  /** A page of the tickets behind a number. */
  JsonNode behind(String query) {
    Answer answer = caller.as("project-manager").get("/api/reports/service-levels/tickets" + query);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.body();
  }

  /** A page of what a number of the dashboard counts. */
  JsonNode behindTile(String query) {
    Answer answer = caller.as("bureau-leader").get("/api/reports/dashboard/tickets" + query);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.body();
  }

  JsonNode dashboard() {
    return caller.as("bureau-leader").get("/api/reports/dashboard").body();
  }

  String raised(String wallTime, Map<String, Object> told) {
    time.set(at(wallTime));
    Map<String, Object> report = TicketCalls.fault();
    report.putAll(told);
    Answer answer = tickets.raise("service-desk", report);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.body().get("number").asText();
  }

  void responded(String number) {
    tickets.done("engineer", number, "userTask_respondTicket", Map.of("contacted", true));
  }

  void solved(String number) {
    tickets.done("engineer", number, "userTask_resolveTicket", Map.of("resolutionOutcome", "SOLVED", "comment", "已处理"));
  }

  void confirmed(String number, String answer) {
    tickets.done("service-desk", number, "userTask_confirmSolution", Map.of("confirmation", answer, "comment", "电话回访"));
  }

  /** By whoever decides it now. */
  void cancelled(String number) {
    String person = tickets.ticket(number).get("clocks").findValuesAsText("result").contains("BREACHED") ? "project-manager" : "team-lead";
    assertThat(caller.as(person).post("/api/tickets/%s/cancel".formatted(number), Map.of("reason", "重复登记")).status()).isEqualTo(204);
  }

  /** Nobody merges tickets yet: as one that was cancelled, under the other name. */
  void merged(String number) {
    cancelled(number);
    database.update("update ticket set status = 'MERGED' where number = ?", number);
  }
}
