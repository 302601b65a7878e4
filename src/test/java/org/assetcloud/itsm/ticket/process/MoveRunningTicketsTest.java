package org.assetcloud.itsm.ticket.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.ticket.process.TicketHandling.CONFIRM;
import static org.assetcloud.itsm.ticket.process.TicketHandling.CONFIRMATION_DUE;
import static org.assetcloud.itsm.ticket.process.TicketHandling.HANDLE_ESCALATION;
import static org.assetcloud.itsm.ticket.process.TicketHandling.NEXT_LEVEL_DUE;
import static org.assetcloud.itsm.ticket.process.TicketHandling.RESOLVE;
import static org.assetcloud.itsm.ticket.process.TicketHandling.RESPOND;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.EmptyLists;
import org.assetcloud.itsm.testing.StatementCount;
import org.assetcloud.itsm.testing.StatementCount.Cost;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.process.TicketRun.Run;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two hundred tickets in all their states go to a changed model and keep every deadline, everybody told and everybody's task (R5.7). */
@WiredTest
class MoveRunningTicketsTest {

  private static final int OF_EACH = 10;
  private static final Map<String, Object> CONTACTED = Map.of("contacted", true, "comment", "已联系");
  private static final Map<String, Object> SOLVED = Map.of("resolutionOutcome", "SOLVED", "comment", "已修复");
  private static final Map<String, Object> HANDED_OVER = Map.of("resolutionOutcome", "HAND_TO_SPECIALIST", "comment", "查数据库");
  private static final Map<String, Object> NOT_SOLVED = Map.of("confirmation", "NOT_SOLVED", "comment", "仍无法登录");
  private static final Map<String, Object> NOT_REACHED = Map.of("confirmation", "NOT_REACHED", "comment", "无人接听");

  /** What a migration must leave as it is, by table; the rest of it names the version. */
  private static final Map<String, String> KEPT = Map.of(
      "ticket", "*", "ticket_clock", "*", "ticket_clock_event", "*", "ticket_escalation", "*", "record_event", "*", "notification", "*",
      "ACT_RU_TASK", "ID_, TASK_DEF_KEY_, ASSIGNEE_, DUE_DATE_, FOLLOW_UP_DATE_, CREATE_TIME_, PRIORITY_, SUSPENSION_STATE_",
      "ACT_RU_IDENTITYLINK", "ID_, GROUP_ID_, TYPE_, USER_ID_, TASK_ID_",
      "ACT_RU_JOB", "ID_, TYPE_, DUEDATE_, RETRIES_, HANDLER_TYPE_, EXECUTION_ID_",
      "ACT_RU_VARIABLE", "ID_, NAME_, TEXT_, EXECUTION_ID_");

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
  HistoryService history;

  @Autowired
  StatementCount count;

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
    model.asDelivered();
    time.reset();
  }

  @Test
  void twoHundredTicketsInAllStatesKeepEveryDeadlineAndGoOnInTheNewVersion() {
    int before = model.newest();
    List<Run> running = inAllStates();
    assertThat(running).hasSize(200);
    IntStream.range(0, 200).filter(i -> i % 20 == 0).mapToObj(running::get).forEach(this::waitASecondLonger);
    int after = model.withCheck();
    Map<String, List<Map<String, Object>>> kept = kept();

    Cost cost = count.of(() -> moveAll(before, after));

    System.out.printf("a migrated instance: %.1f statements, %.2f commits%n", cost.statements().size() / 200.0, cost.commits() / 200.0);
    assertThat(cost.statements().size() / 200).isLessThanOrEqualTo(60);
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey(TicketHandling.KEY).list()).hasSize(200)
        .allMatch(instance -> instance.getProcessDefinitionId().startsWith("ticketHandling:%d:".formatted(after)));
    kept().forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(kept.get(table)));
    List<Run> someOfEach = IntStream.range(0, 200).filter(i -> i % 5 == 0).mapToObj(running::get).toList();
    someOfEach.forEach(this::timersActAtTheirMoment);
    someOfEach.forEach(this::goesOnToTheEndByTheNewStep);
  }

  private List<Run> inAllStates() {
    Map<String, UnaryOperator<Run>> states = new LinkedHashMap<>();
    states.put("awaiting response", ticket -> ticket);
    states.put("response claimed", ticket -> ticket.claim(RESPOND, "engineer"));
    states.put("nobody on the line", ticket -> ticket.complete(RESPOND, Map.of("contacted", false, "comment", "无人接听")));
    states.put("response overdue, escalated", ticket -> fired(ticket, 3));
    states.put("in resolution", ticket -> ticket.complete(RESPOND, CONTACTED));
    states.put("resolution claimed", ticket -> ticket.complete(RESPOND, CONTACTED).claim(RESOLVE, "engineer-2"));
    states.put("second line", ticket -> ticket.complete(RESPOND, CONTACTED).complete(RESOLVE, HANDED_OVER));
    states.put("resolution overdue, everybody told", ticket -> fired(ticket.complete(RESPOND, CONTACTED), 4));
    states.put("awaiting confirmation", ticket -> ticket.complete(RESPOND, CONTACTED).complete(RESOLVE, SOLVED));
    states.put("reopened", ticket -> ticket.complete(RESPOND, CONTACTED).complete(RESOLVE, SOLVED).complete(CONFIRM, NOT_SOLVED));
    List<Run> running = new ArrayList<>();
    for (UnaryOperator<Run> state : states.values()) {
      for (int i = 0; i < OF_EACH; i++) {
        running.add(state.apply(tickets.fault("2026-03-02T10:0" + i, "GENERAL")));
        running.add(state.apply(tickets.report("2026-03-02T10:0" + i, i % 2 == 0 ? "CONSULTATION" : "FAULT", i % 2 == 0 ? "GENERAL" : "MAJOR")));
      }
    }
    return running;
  }

  /** As many levels as there are, at most so many. */
  private static Run fired(Run ticket, int levels) {
    for (int i = 0; i < levels && ticket.timers().contains(NEXT_LEVEL_DUE); i++) {
      ticket.fire(NEXT_LEVEL_DUE);
    }
    return ticket;
  }

  /** A date that no expression of the model would answer, so that a timer that is computed anew shows. */
  private void waitASecondLonger(Run ticket) {
    management.createJobQuery().processInstanceId(ticket.instanceId()).list()
        .forEach(job -> management.setJobDuedate(job.getId(), Date.from(job.getDuedate().toInstant().plusSeconds(1)), false));
  }

  private Map<String, List<Map<String, Object>>> kept() {
    Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
    KEPT.forEach((table, columns) -> rows.put(table, database.queryForList("select %s from %s order by 1, 2, 3".formatted(columns, table))));
    assertThat(rows.values()).allSatisfy(found -> assertThat(found).isNotEmpty());
    return rows;
  }

  private void moveAll(int before, int after) {
    Answer started = caller.as("process-owner").post("/api/versions/ticketHandling/%d/migrations".formatted(before),
        Map.of("to", after, "reason", "解决之后须复核"));
    assertThat(started.status()).as(started.text()).isEqualTo(202);
    MigrationRuns.carryOn(management);
    Answer result = caller.as("process-owner").get(started.header("Location"));
    assertThat(result.body().at("/states").toString()).as(result.text()).isEqualTo("{\"MOVED\":200}");
    assertThat(result.body().at("/finishedAt").asText()).isNotEmpty();
  }

  private void timersActAtTheirMoment(Run ticket) {
    if (ticket.timers().contains(NEXT_LEVEL_DUE)) {
      int told = told(ticket);
      Instant due = ticket.fire(NEXT_LEVEL_DUE);
      assertThat(told(ticket)).as("%s at %s", ticket.number(), due).isGreaterThan(told);
    }
    if (ticket.timers().contains(CONFIRMATION_DUE)) {
      ticket.fire(CONFIRMATION_DUE);
      assertThat(ticket.ends()).endsWith("endEvent_confirmationReminded");
    }
  }

  private int told(Run ticket) {
    return database.queryForObject("select count(*) from ticket_escalation where number = ?", Integer.class, ticket.number());
  }

  private void goesOnToTheEndByTheNewStep(Run ticket) {
    if (ticket.openTasks().contains(HANDLE_ESCALATION)) {
      ticket.complete(HANDLE_ESCALATION, Map.of("measure", "OTHER", "comment", "请尽快"));
    }
    if (ticket.openTasks().contains(RESPOND)) {
      ticket.complete(RESPOND, CONTACTED);
    }
    if (ticket.openTasks().contains(RESOLVE)) {
      ticket.complete(RESOLVE, SOLVED);
      ticket.complete(ChangedModel.CHECK, Map.of());
    }
    ticket.complete(CONFIRM, NOT_REACHED).complete(CONFIRM, Map.of("confirmation", "CONFIRMED"));

    assertThat(ticket.ended()).isTrue();
    assertThat(ticket.ends()).endsWith("endEvent_ticketClosed");
  }
}
