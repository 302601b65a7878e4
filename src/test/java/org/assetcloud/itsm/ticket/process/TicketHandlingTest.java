package org.assetcloud.itsm.ticket.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assetcloud.itsm.ticket.process.TicketHandling.CONFIRM;
import static org.assetcloud.itsm.ticket.process.TicketHandling.CONFIRMATION_DUE;
import static org.assetcloud.itsm.ticket.process.TicketHandling.HANDLE_ESCALATION;
import static org.assetcloud.itsm.ticket.process.TicketHandling.NEXT_LEVEL_DUE;
import static org.assetcloud.itsm.ticket.process.TicketHandling.RESOLVE;
import static org.assetcloud.itsm.ticket.process.TicketHandling.RESPOND;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.link.ChangeConcluded;
import org.assetcloud.itsm.shared.step.UserStep;
import org.assetcloud.itsm.testing.ModelCoverage;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.Note;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.Progress;
import org.assetcloud.itsm.ticket.TicketProcess;
import org.assetcloud.itsm.ticket.TicketStatus;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.escalation.Escalation;
import org.assetcloud.itsm.ticket.escalation.EscalationAction;
import org.assetcloud.itsm.ticket.process.TicketRun.Run;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** Every node and flow of {@code ticketHandling}, each answer with its named end, each timer with its moment (R5.7). */
@WiredTest
@Import(ModelCoverage.class)
@TestPropertySource(properties = ModelCoverage.BESIDE + "=changeApproval,changeVoting")
class TicketHandlingTest {

  private static final Map<String, Object> CONTACTED = Map.of("contacted", true, "comment", "已联系");
  private static final Map<String, Object> SOLVED = Map.of("resolutionOutcome", "SOLVED", "comment", "已修复");
  private static final Map<String, Object> HANDED_OVER = Map.of("resolutionOutcome", "HAND_TO_SPECIALIST", "comment", "查数据库");
  private static final Map<String, Object> NOT_REACHED = Map.of("confirmation", "NOT_REACHED", "comment", "无人接听");
  private static final Map<String, Object> NOT_SOLVED = Map.of("confirmation", "NOT_SOLVED", "comment", "仍无法登录");

  @Autowired
  TicketRun tickets;

  @Autowired
  Tickets records;

  @Autowired
  TicketProcess process;

  @Autowired
  HistoryService history;

  @Autowired
  ApplicationEventPublisher publisher;

  @Autowired
  UserStep step;

  @Autowired
  JdbcTemplate database;

  @Autowired
  TestClock time;

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void aFaultAnsweredAndSolvedInTimeIsConfirmedAndClosed() {
    Run ticket = tickets.fault("2026-02-14T23:50", "GENERAL");
    assertThat(ticket.mayTake(RESPOND)).containsExactly("engineer");
    assertThat(ticket.open(RESPOND).getDueDate()).isEqualTo(Date.from(at("2026-02-15T00:20")));

    ticket.complete(RESPOND, CONTACTED);
    assertThat(ticket.mayTake(RESOLVE)).containsExactly("engineer");
    assertThat(ticket.open(RESOLVE).getDueDate()).isEqualTo(Date.from(at("2026-02-15T01:50")));
    ticket.complete(RESOLVE, SOLVED);
    assertThat(ticket.mayTake(CONFIRM)).containsExactly("service-desk");
    ticket.complete(CONFIRM, Map.of("confirmation", "CONFIRMED"));

    assertThat(ticket.ended()).isTrue();
    assertThat(ticket.ends()).contains("endEvent_ticketSolved").endsWith("endEvent_ticketClosed");
    assertThat(records.get(ticket.number()).progress()).extracting(Progress::status, Progress::confirmation)
        .containsExactly(TicketStatus.CLOSED, Progress.Confirmation.CONFIRMED);
  }

  @Test
  void whoGetsNobodyOnTheLineKeepsTheTaskAndTheClockRunsOn() {
    Run ticket = tickets.fault("2026-02-14T23:50", "GENERAL").claim(RESPOND, "engineer");

    ticket.complete(RESPOND, Map.of("contacted", false, "comment", "无人接听"));

    assertThat(ticket.open(RESPOND).getAssignee()).isEqualTo("engineer");
    assertThat(ticket.due(NEXT_LEVEL_DUE)).isEqualTo(at("2026-02-15T00:05"));
  }

  @Test
  void theSecondLineGetsWhatTheFirstHandsOverAndNoClockIsTouched() {
    Run ticket = tickets.fault("2026-02-14T23:50", "GENERAL").complete(RESPOND, CONTACTED);

    ticket.complete(RESOLVE, HANDED_OVER);

    assertThat(ticket.mayTake(RESOLVE)).containsExactly("specialist");
    assertThat(ticket.open(RESOLVE).getDueDate()).isEqualTo(Date.from(at("2026-02-15T01:50")));
    assertThatThrownBy(() -> ticket.complete(RESOLVE, HANDED_OVER)).isInstanceOf(Refused.class);
  }

  @Test
  void aTicketThatNeedsAChangeWaitsForItsEndWhileTheWatchGoesOn() {
    Run ticket = tickets.fault("2026-02-14T23:50", "GENERAL").complete(RESPOND, CONTACTED);

    ticket.complete(RESOLVE, Map.of("resolutionOutcome", "NEED_CHANGE", "comment", "须打补丁"));

    assertThat(ticket.openTasks()).isEmpty();
    assertThat(records.get(ticket.number()).progress().status()).isEqualTo(TicketStatus.WAITING_FOR_CHANGE);
    assertThat(ticket.fire(NEXT_LEVEL_DUE)).isEqualTo(at("2026-02-15T00:50"));
    step.take(() -> publisher.publishEvent(new ChangeConcluded("BG-20260215-0001", List.of(ticket.number()), "成功")));
    assertThat(ticket.openTasks()).containsExactly(RESOLVE);
    assertThat(ticket.mayTake(RESOLVE)).containsExactly("engineer");
  }

  @Test
  void eachLevelOfTheResponseIsToldAtItsMomentAndTheLastIsATask() {
    Run ticket = tickets.fault("2026-02-14T23:50", "GENERAL");

    assertThat(ticket.fire(NEXT_LEVEL_DUE)).isEqualTo(at("2026-02-15T00:05"));
    assertThat(ticket.fire(NEXT_LEVEL_DUE)).isEqualTo(at("2026-02-15T00:12:30"));
    assertThat(ticket.openTasks()).containsExactly(RESPOND);
    assertThat(ticket.fire(NEXT_LEVEL_DUE)).isEqualTo(at("2026-02-15T00:20"));

    assertThat(ticket.openTasks()).containsExactly(HANDLE_ESCALATION, RESPOND);
    assertThat(ticket.mayTake(HANDLE_ESCALATION)).containsExactly("project-manager");
    assertThat(told(ticket)).containsExactly("RESPONSE 50% service-desk TELL", "RESPONSE 75% team-lead TELL",
        "RESPONSE 100% project-manager TASK");
  }

  @Test
  void theLadderOfTheResolutionEndsTwoHoursAfterItsDeadline() {
    Run ticket = tickets.fault("2026-02-14T23:50", "GENERAL").complete(RESPOND, CONTACTED);

    assertThat(ticket.fire(NEXT_LEVEL_DUE)).isEqualTo(at("2026-02-15T00:50"));
    assertThat(ticket.fire(NEXT_LEVEL_DUE)).isEqualTo(at("2026-02-15T01:20"));
    assertThat(ticket.fire(NEXT_LEVEL_DUE)).isEqualTo(at("2026-02-15T01:50"));
    assertThat(ticket.fire(NEXT_LEVEL_DUE)).isEqualTo(at("2026-02-15T03:50"));

    assertThat(ticket.ends()).containsExactly("endEvent_ladderExhausted");
    assertThat(ticket.timers()).isEmpty();
    assertThat(told(ticket)).containsExactly("RESOLUTION 50% team-lead TELL", "RESOLUTION 75% project-manager TELL",
        "RESOLUTION 100% bureau-operator TELL", "RESOLUTION 100% project-manager TASK", "RESOLUTION +PT2H bureau-leader TELL");
  }

  @ParameterizedTest
  @CsvSource({"OTHER, engineer", "INFORM_BUREAU, engineer", "CALL_SPECIALIST, specialist", "REASSIGN, engineer"})
  void aMeasureActsStaysInTheHistoryAndEndsTheEscalation(String measure, String worksOnIt) {
    Run ticket = tickets.fault("2026-02-14T23:50", "GENERAL");
    ticket.fire(NEXT_LEVEL_DUE);
    ticket.fire(NEXT_LEVEL_DUE);
    ticket.fire(NEXT_LEVEL_DUE);

    ticket.complete(HANDLE_ESCALATION, measure.equals("REASSIGN") ? Map.of("measure", measure, "comment", "请尽快", "assignTo", "engineer-2")
        : Map.of("measure", measure, "comment", "请尽快"));

    assertThat(ticket.ends()).contains("endEvent_escalationHandled");
    assertThat(ticket.mayTake(RESPOND)).containsExactly(worksOnIt);
    assertThat(ticket.open(RESPOND).getAssignee()).isEqualTo(measure.equals("REASSIGN") ? "engineer-2" : null);
    assertThat(records.notes(ticket.number())).filteredOn(note -> note.kind() == NoteKind.MEASURE).extracting(Note::text)
        .singleElement().asString().endsWith("：请尽快");
  }

  @Test
  void aSolutionWithdrawsWhatIsLeftOfTheEscalation() {
    Run ticket = tickets.fault("2026-02-14T23:50", "GENERAL").complete(RESPOND, CONTACTED);
    ticket.fire(NEXT_LEVEL_DUE);
    ticket.fire(NEXT_LEVEL_DUE);
    ticket.fire(NEXT_LEVEL_DUE);
    assertThat(ticket.openTasks()).containsExactly(HANDLE_ESCALATION, RESOLVE);

    ticket.complete(RESOLVE, SOLVED);

    assertThat(ticket.openTasks()).containsExactly(CONFIRM);
    assertThat(ticket.timers()).containsExactly(CONFIRMATION_DUE);
  }

  @Test
  void aSolutionNobodyFollowsUpWakesOnEveryWorkingDayUntilSomebodyDoes() {
    Run ticket = tickets.fault("2026-03-02T10:00", "GENERAL").complete(RESPOND, CONTACTED).complete(RESOLVE, SOLVED);

    for (String day : new String[] {"2026-03-05T10:00", "2026-03-06T10:00", "2026-03-09T10:00", "2026-03-10T10:00"}) {
      assertThat(ticket.fire(CONFIRMATION_DUE)).isEqualTo(at(day));
    }
    assertThat(ticket.openTasks()).containsExactly(CONFIRM);
    ticket.complete(CONFIRM, NOT_SOLVED).complete(RESOLVE, SOLVED).complete(CONFIRM, Map.of("confirmation", "CONFIRMED"));
    assertThat(ticket.ended()).isTrue();
  }

  @Test
  void aContactHoweverLateWithdrawsWhatWasToBeDecidedAboutTheResponseAndTellsWhoHadBegun() {
    Run ticket = tickets.fault("2026-02-14T23:50", "GENERAL");
    ticket.fire(NEXT_LEVEL_DUE);
    ticket.fire(NEXT_LEVEL_DUE);
    ticket.fire(NEXT_LEVEL_DUE);
    ticket.claim(HANDLE_ESCALATION, "project-manager");

    ticket.complete(RESPOND, CONTACTED);

    assertThat(ticket.openTasks()).containsExactly(RESOLVE);
    assertThat(ticket.ends()).contains("endEvent_escalationHandled");
    assertThat(records.notes(ticket.number())).extracting(Note::kind, Note::text)
        .contains(tuple(NoteKind.WITHDRAWAL, "响应时限：时限的 100%（第 1 轮）的处置已撤回：已联系上用户。"));
    assertThat(database.queryForList("select recipient from notification where number = ? and text like '%不必再处置%'", String.class,
        ticket.number())).containsExactly("project-manager");
    assertThat(ticket.fire(NEXT_LEVEL_DUE)).as("the watch goes on").isEqualTo(at("2026-02-15T00:50"));
    ticket.fire(NEXT_LEVEL_DUE);
    ticket.fire(NEXT_LEVEL_DUE);
    assertThat(ticket.openTasks()).containsExactly(HANDLE_ESCALATION, RESOLVE);
    ticket.complete(RESOLVE, SOLVED);
    assertThat(ticket.openTasks()).containsExactly(CONFIRM);
    assertThat(records.notes(ticket.number())).filteredOn(note -> note.kind() == NoteKind.WITHDRAWAL).hasSize(2);
  }

  @Test
  void aTicketThatIsNotSolvedIsResolvedAgainAndCanBreachAgain() {
    Run ticket = tickets.fault("2026-02-14T23:50", "GENERAL").complete(RESPOND, CONTACTED);
    ticket.fire(NEXT_LEVEL_DUE);
    ticket.complete(RESOLVE, SOLVED).complete(CONFIRM, NOT_SOLVED);

    assertThat(ticket.openTasks()).containsExactly(RESOLVE);
    assertThat(ticket.mayTake(RESOLVE)).containsExactly("engineer");
    assertThat(ticket.due(NEXT_LEVEL_DUE)).isEqualTo(at("2026-02-15T01:20"));
    ticket.fire(NEXT_LEVEL_DUE);
    ticket.fire(NEXT_LEVEL_DUE);
    ticket.complete(RESOLVE, SOLVED).complete(CONFIRM, Map.of("confirmation", "CONFIRMED", "comment", "已恢复"));

    assertThat(records.escalations(ticket.number())).extracting(Escalation::cycle, Escalation::level, Escalation::action).contains(
        tuple(1, "50%", EscalationAction.TELL), tuple(2, "75%", EscalationAction.TELL), tuple(2, "100%", EscalationAction.TASK))
        .doesNotHaveDuplicates();
    assertThat(ticket.ends()).endsWith("endEvent_ticketClosed");
  }

  @Test
  void aRequesterWhoIsNotReachedOnThreeWorkingDaysIsTimedOutAfterThree() {
    Run ticket = tickets.fault("2026-03-02T10:00", "GENERAL").complete(RESPOND, CONTACTED).complete(RESOLVE, SOLVED);
    assertThat(ticket.open(CONFIRM).getDueDate()).isEqualTo(Date.from(at("2026-03-05T10:00")));
    for (String morning : new String[] {"2026-03-03T09:30", "2026-03-04T09:30"}) {
      time.set(at(morning));
      ticket.claim(CONFIRM, "service-desk").complete(CONFIRM, NOT_REACHED);
      assertThat(ticket.open(CONFIRM).getAssignee()).isEqualTo("service-desk");
    }

    assertThat(ticket.fire(CONFIRMATION_DUE)).isEqualTo(at("2026-03-05T10:00"));
    assertThat(ticket.ends()).endsWith("endEvent_confirmationReminded");
    assertThat(ticket.due(CONFIRMATION_DUE)).as("again, and again").isEqualTo(at("2026-03-06T10:00"));
    time.set(at("2026-03-06T09:30"));
    ticket.complete(CONFIRM, NOT_REACHED);
    assertThat(ticket.fire(CONFIRMATION_DUE)).isEqualTo(at("2026-03-06T09:30"));

    assertThat(ticket.ended()).isTrue();
    assertThat(ticket.ends()).endsWith("endEvent_ticketTimedOut");
    assertThat(records.get(ticket.number()).progress()).extracting(Progress::status, Progress::confirmation)
        .containsExactly(TicketStatus.CLOSED, Progress.Confirmation.TIMED_OUT);
  }

  @Test
  void aCancelledTicketEndsAndLeavesNothingOpen() {
    Run ticket = tickets.fault("2026-02-14T23:50", "GENERAL");

    process.cancel(ticket.number());

    assertThat(ticket.ended()).isTrue();
    assertThat(ticket.ends()).containsExactly("endEvent_ticketCancelled");
    assertThat(ticket.timers()).isEmpty();
  }

  @Test
  void officeTimeSkipsTheNightAndCountsAWorkedSaturday() {
    Run ticket = tickets.report("2026-02-13T17:00", "CONSULTATION", "GENERAL");

    assertThat(ticket.open(RESPOND).getDueDate()).isEqualTo(Date.from(at("2026-02-14T09:30")));
    assertThat(ticket.fire(NEXT_LEVEL_DUE)).isEqualTo(at("2026-02-13T17:30"));
    assertThat(ticket.fire(NEXT_LEVEL_DUE)).isEqualTo(at("2026-02-14T09:15"));
    assertThat(ticket.fire(NEXT_LEVEL_DUE)).isEqualTo(at("2026-02-14T09:30"));
  }

  @Test
  void aMajorFaultIsToldOfBeforeTheRegistrationIsAnswered() {
    Run ticket = tickets.fault("2026-02-14T23:50", "MAJOR");

    assertThat(told(ticket)).containsExactly("RESPONSE START bureau-operator TELL", "RESPONSE START project-manager TELL");
    assertThat(ticket.open(RESPOND).getDueDate()).isEqualTo(Date.from(at("2026-02-15T00:20")));
  }

  @Test
  void aTimerThatComesTooEarlyTellsNobodyAndWaitsAgain() {
    Run ticket = tickets.fault("2026-02-14T23:50", "GENERAL");

    ticket.fireAt(NEXT_LEVEL_DUE, "2026-02-14T23:58");

    assertThat(told(ticket)).isEmpty();
    assertThat(ticket.due(NEXT_LEVEL_DUE)).isEqualTo(at("2026-02-15T00:05"));
  }

  @Test
  void afterAnOutageOnlyTheHighestLevelIsSent() {
    Run ticket = tickets.fault("2026-02-14T23:50", "GENERAL");

    ticket.fireAt(NEXT_LEVEL_DUE, "2026-02-15T00:21");

    assertThat(told(ticket)).containsExactly("RESPONSE 50% service-desk SUPERSEDED", "RESPONSE 75% team-lead SUPERSEDED",
        "RESPONSE 100% project-manager TASK");
    assertThat(ticket.openTasks()).containsExactly(HANDLE_ESCALATION, RESPOND);
  }

  @Test
  void respondingMovesTheWatchToTheNextLevelOfTheResolution() {
    Run ticket = tickets.fault("2026-02-14T23:50", "GENERAL");

    ticket.complete(RESPOND, CONTACTED);

    assertThat(ticket.due(NEXT_LEVEL_DUE)).isEqualTo(at("2026-02-15T00:50"));
  }

  @ParameterizedTest
  @CsvSource({"VISIT_SITE", "RECLASSIFY", "WAIT_FOR_REQUESTER", "solved", "${7*7}"})
  void anOutcomeThatIsNotOfferedIsRefusedAndNothingChanges(String outcome) {
    Run ticket = tickets.fault("2026-02-14T23:50", "GENERAL").complete(RESPOND, CONTACTED);

    assertThatThrownBy(() -> ticket.complete(RESOLVE, Map.of("resolutionOutcome", outcome, "comment", "上门"))).isInstanceOf(Refused.class);

    assertThat(ticket.openTasks()).containsExactly(RESOLVE);
    assertThat(records.get(ticket.number()).progress().status()).isEqualTo(TicketStatus.IN_RESOLUTION);
  }

  @Test
  void whatPeopleSubmitNeverEntersTheEnginesTables() {
    Run ticket = tickets.fault("2026-02-14T23:50", "GENERAL").complete(RESPOND, CONTACTED).complete(RESOLVE, SOLVED);

    assertThat(history.createHistoricVariableInstanceQuery().processInstanceId(ticket.instanceId()).list())
        .extracting("variableName").containsExactlyInAnyOrder("number", "category", "severity", "title", "requesterUnit");
  }

  private List<String> told(Run ticket) {
    return records.escalations(ticket.number()).stream()
        .map(one -> "%s %s %s %s".formatted(one.clock(), one.level(), one.role().id(), one.action())).toList();
  }
}
