package org.assetcloud.itsm.change.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A ticket that only a change can solve opens one, waits while its clock runs on, and goes on with the result (R2.3, R2.8, R7.4). */
@WiredTest
class TicketThatNeedsChangeTest {

  @Autowired
  ChangeCalls changes;

  @Autowired
  TicketCalls tickets;

  @Autowired
  Caller caller;

  @Autowired
  TestClock time;

  private String ticket;
  private String change;

  @BeforeEach
  void aFaultTurnsOutToNeedAChange() {
    time.set(at("2026-03-02T10:00"));
    ticket = tickets.raised();
    tickets.done("engineer", ticket, "userTask_respondTicket", Map.of("contacted", true));
    tickets.done("engineer", ticket, "userTask_resolveTicket", Map.of("resolutionOutcome", "NEED_CHANGE", "comment", "须打补丁"));
    change = notes().stream().filter(note -> note.contains("已提出变更")).findFirst().orElseThrow().replaceAll(".*(BG-[0-9-]+).*", "$1");
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void theTicketWaitsWhileItsClockRunsAndGoesOnWhenTheChangeHasEnded() {
    assertThat(tickets.ticket(ticket).path("status").asText()).isEqualTo("WAITING_FOR_CHANGE");
    assertThat(tickets.ticket(ticket).at("/clocks/1/state").asText()).isEqualTo("RUNNING");
    assertThat(changes.change(change).path("status").asText()).isEqualTo("AWAITING_REVISION");
    assertThat(changes.change(change).path("tickets").get(0).asText()).isEqualTo(ticket);
    assertThat(caller.as("team-lead").post("/api/tickets/%s/reassign".formatted(ticket), Map.of("assignTo", "engineer-2", "reason", "换人"))
        .body().path("type").asText()).endsWith("ticket-waits");

    changes.done("engineer", change, "reviseChange", changes.form(changes.request(), "tickets", ticket));
    changes.assessed(change, "ONE_UNIT", "FULL", "NONE");
    changes.voted("team-lead", change, "APPROVE");
    changes.voted("bureau-operator", change, "APPROVE");
    changes.fire(change, "timerEvent_windowOpens");
    changes.done("engineer-2", change, "implementChange", Map.of("implementation", "DONE"));
    changes.done("service-desk", change, "verifyChange", Map.of("verification", "PASSED"));

    JsonNode resumed = tickets.ticket(ticket);
    assertThat(resumed.path("status").asText()).isEqualTo("IN_RESOLUTION");
    assertThat(resumed.at("/clocks/1/result").asText()).isEqualTo("BREACHED");
    assertThat(notes()).contains("变更 %s 已结束：成功。".formatted(change));
    tickets.done("engineer", ticket, "userTask_resolveTicket", Map.of("resolutionOutcome", "SOLVED", "comment", "补丁已打"));
    assertThat(tickets.ticket(ticket).path("status").asText()).isEqualTo("AWAITING_CONFIRMATION");
  }

  @Test
  void theTicketGoesOnAlsoWhereTheChangeIsCalledOffAndAnotherOneOnlyNotesIt() {
    String other = tickets.raised();
    changes.done("engineer", change, "reviseChange", changes.form(changes.request(), "tickets", ticket + "、" + other));

    assertThat(caller.as("engineer").post("/api/changes/%s/cancel".formatted(change), Map.of("reason", "不必了")).status()).isEqualTo(204);

    assertThat(tickets.ticket(ticket).path("status").asText()).isEqualTo("IN_RESOLUTION");
    assertThat(notes()).contains("变更 %s 已结束：已取消。".formatted(change));
    assertThat(tickets.ticket(other).path("status").asText()).isEqualTo("AWAITING_RESPONSE");
    assertThat(tickets.ticket(other).path("notes").findValuesAsText("text")).contains("变更 %s 已结束：已取消。".formatted(change));
  }

  @Test
  void aTicketCancelledMeanwhileStaysCancelled() {
    assertThat(caller.as("team-lead").post("/api/tickets/%s/cancel".formatted(ticket), Map.of("reason", "重复")).status()).isEqualTo(204);

    assertThat(caller.as("engineer").post("/api/changes/%s/cancel".formatted(change), Map.of("reason", "不必了")).status()).isEqualTo(204);

    assertThat(tickets.ticket(ticket).path("status").asText()).isEqualTo("CANCELLED");
  }

  private List<String> notes() {
    return tickets.ticket(ticket).path("notes").findValuesAsText("text");
  }
}
