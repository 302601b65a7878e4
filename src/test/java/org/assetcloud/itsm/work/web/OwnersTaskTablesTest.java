package org.assetcloud.itsm.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.asking.TaskTable;
import org.assetcloud.itsm.asking.TaskTerms;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.DraftTable;
import org.assetcloud.itsm.plan.PlanProcess;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.plan.web.PlanCalls;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Process owners say when somebody is reminded of a task, and who is told that it is late; tables from before they could stay in force (R5.7). */
@WiredTest
class OwnersTaskTablesTest {

  private final List<String> deployed = new ArrayList<>();

  @Autowired
  RepositoryService repository;

  @Autowired
  TaskService tasks;

  @Autowired
  List<TaskTable> tables;

  @Autowired
  DraftTable drafts;

  @Autowired
  ChangeCalls changes;

  @Autowired
  PlanCalls plans;

  @Autowired
  TicketCalls tickets;

  @Autowired
  PlanProcess signatures;

  @Autowired
  Caller caller;

  @Autowired
  TestClock time;

  @AfterEach
  void thePackagedTablesAgain() {
    deployed.forEach(id -> repository.deleteDeployment(id, true));
    time.reset();
  }

  @Test
  void anOwnersRowRemindsEarlierAndTellsSomebodyElse() throws IOException {
    deploy("changeDeadlines.dmn", Files.readString(Path.of("bpmn/change/changeDeadlines.dmn"))
        .replace("\"75%\"", "\"50%\"").replace("<text>\"\"</text>", "<text>\"bureau-operator\"</text>"));
    time.set(at("2026-03-02T10:00"));

    String number = changes.asked(changes.request());

    assertThat(near(number)).isEqualTo(at("2026-03-02T22:00"));
    assertThat(terms("changeVoting", "userTask_assessChange", number)).isEqualTo(new TaskTerms(50, Role.BUREAU_OPERATOR));
  }

  @Test
  void aVoteThatMovesIsNearByTheOwnersRow() throws IOException {
    deploy("changeDeadlines.dmn", with("change/changeDeadlines", "approve_reminder", "\"75%\"", "\"50%\""));
    time.set(at("2026-03-02T10:00"));
    String number = voting();
    assertThat(task(number, Role.TEAM_LEAD)).satisfies(this::isNearHalfWay);

    chasedTo(Role.PROJECT_MANAGER, number);

    assertThat(task(number, Role.PROJECT_MANAGER)).satisfies(this::isNearHalfWay);
  }

  @Test
  void aVoteThatMovesByAnOlderTableKeepsWhatIsUsual() throws IOException {
    deploy("changeDeadlines.dmn", older("changeDeadlines"));
    time.set(at("2026-03-02T10:00"));
    String number = voting();

    chasedTo(Role.PROJECT_MANAGER, number);

    Task vote = task(number, Role.PROJECT_MANAGER);
    assertThat(vote.getFollowUpDate().toInstant())
        .isEqualTo(TaskTerms.USUAL.near(vote.getCreateTime().toInstant(), vote.getDueDate().toInstant()));
  }

  @Test
  void aSignatureThatIsOfferedToTheDeputyIsNearByTheOwnersRow() throws IOException {
    deploy("planDeadlines.dmn", with("plan/planDeadlines", "sign_reminder", "\"75%\"", "\"50%\""));
    time.set(at("2026-03-02T10:00"));
    String number = plans.asked(at("2026-03-06T20:00"), "LOW");
    plans.drafted(number, plans.content(at("2026-03-06T20:00")));
    assertThat(task(number)).satisfies(this::isNearHalfWay);

    Instant due = at("2026-03-04T10:00");
    signatures.offerSignature(number, Role.PROJECT_MANAGER, due);

    assertThat(task(number, Role.PROJECT_MANAGER)).satisfies(this::isNearHalfWay).extracting(task -> task.getDueDate().toInstant()).isEqualTo(due);
  }

  @Test
  void anAnswerThatGoesToTheTeamLeadIsNearByTheOwnersRow() throws IOException {
    deploy("planDeadlines.dmn", with("plan/planDeadlines", "answerCriteria_reminder", "\"75%\"", "\"50%\""));
    time.set(at("2026-03-02T10:00"));
    String number = released();

    changes.fire(number, "boundaryEvent_answerDue");

    assertThat(task(number, Role.TEAM_LEAD)).satisfies(this::isNearHalfWay);
  }

  @Test
  void anOwnersRowTellsSomebodyElseOfWorkAfterItsWindow() throws IOException {
    deploy("changeDeadlines.dmn", with("change/changeDeadlines", "implement_escalateTo", "\"project-manager\"", "\"bureau-operator\""));
    time.set(at("2026-03-02T10:00"));
    String number = changes.approved(changes.request());
    time.set(changes.fire(number, "timerEvent_windowOpens"));
    changes.claim("engineer-2", changes.tasks("engineer-2", number, "implementChange").get(0));

    changes.fire(number, "boundaryEvent_windowOver");

    assertThat(told("bureau-operator", number)).anyMatch(text -> text.contains("超出变更窗口仍在实施，由项目经理决定"));
    assertThat(told("project-manager", number)).anyMatch(text -> text.contains("超出变更窗口仍在实施，请决定继续还是回退"));
  }

  @Test
  void anOwnersRowGivesTimeToHandleAnEscalation() throws IOException {
    deploy("ticketDeadlines.dmn", with("ticket/ticketDeadlines", "handleEscalation_deadline", "\"AT_ONCE\"", "\"PT20M\"")
        .replace("<outputEntry id=\"handleEscalation_calendar\">\n          <text>\"\"", "<outputEntry id=\"handleEscalation_calendar\">\n          <text>\"NATURAL\"")
        .replace("\"75%\"", "\"50%\""));
    time.set(at("2026-03-02T10:00"));
    String number = tickets.raised();

    while (offered(number, Role.PROJECT_MANAGER).isEmpty()) {
      changes.fire(number, "timerEvent_nextLevelDue");
    }

    assertThat(task(number, Role.PROJECT_MANAGER).getDueDate()).isEqualTo(at("2026-03-02T10:50"));
    assertThat(task(number, Role.PROJECT_MANAGER)).satisfies(this::isNearHalfWay);
  }

  @Test
  void anOwnersRowTellsSomebodyElseOfASolutionThatNobodyFollowsUp() throws IOException {
    deploy("ticketDeadlines.dmn", with("ticket/ticketDeadlines", "confirm_escalateTo", "\"\"", "\"project-manager\"").replace("\"75%\"", "\"50%\""));
    time.set(at("2026-03-02T10:00"));
    String number = tickets.raised();
    tickets.done("engineer", number, "userTask_respondTicket", Map.of("contacted", true, "comment", "已联系"));
    tickets.done("engineer", number, "userTask_resolveTicket", Map.of("resolutionOutcome", "SOLVED", "comment", "重置密码"));
    assertThat(task(number)).satisfies(this::isNearHalfWay);

    changes.fire(number, "boundaryEvent_confirmationDue");
    changes.fire(number, "boundaryEvent_confirmationDue");

    assertThat(told("project-manager", number)).anyMatch(text -> text.contains("第 2 个工作日仍没有人回访用户"));
    assertThat(told("team-lead", number)).noneMatch(text -> text.contains("仍没有人回访用户"));
  }

  @Test
  void anOwnersRowGivesMoreTimeToConfirmARole() throws IOException {
    deploy("roleDeadlines.dmn", Files.readString(Path.of("bpmn/people/roleDeadlines.dmn")).replace("\"P1D\"", "\"PT14H\""));
    time.set(at("2026-03-02T10:00"));

    Answer asked = caller.as("security-officer").post("/api/accounts/service-desk-2/roles", Map.of("role", "specialist", "reason", "兼任二线"));

    assertThat(asked.status()).as(asked.text()).isEqualTo(201);
    assertThat(task(asked.body().path("number").asText()).getDueDate()).isEqualTo(at("2026-03-04T10:00"));
  }

  @Test
  void tablesWithoutTheseColumnsKeepWhatIsUsual() throws IOException {
    deploy("changeDeadlines.dmn", older("changeDeadlines"));
    deploy("planDeadlines.dmn", older("planDeadlines"));
    time.set(at("2026-03-02T10:00"));

    String number = changes.asked(changes.request());

    assertThat(near(number)).isEqualTo(at("2026-03-03T04:00"));
    assertThat(terms("changeVoting", "userTask_assessChange", number)).isEqualTo(TaskTerms.USUAL);
    for (PlanUrgency urgency : PlanUrgency.values()) {
      assertThat(drafts.backOut(urgency).duration()).isEqualTo(Duration.ofHours(2));
      assertThat(drafts.terms("BACK_OUT_RELEASE", urgency)).isEqualTo(TaskTerms.USUAL);
      assertThat(drafts.of(urgency).escalateTo()).isEqualTo(Role.PROJECT_MANAGER);
    }
  }

  private static String older(String table) throws IOException {
    return Files.readString(Path.of("src/test/resources/work/older/" + table + ".dmn"));
  }

  /** The delivered table with another cell. */
  private static String with(String table, String cell, String from, String to) throws IOException {
    String delivered = Files.readString(Path.of("bpmn/" + table + ".dmn"));
    String changed = delivered.replace("<outputEntry id=\"%s\">\n          <text>%s<".formatted(cell, from),
        "<outputEntry id=\"%s\">\n          <text>%s<".formatted(cell, to));
    assertThat(changed).isNotEqualTo(delivered);
    return changed;
  }

  private void deploy(String file, String table) {
    deployed.add(repository.createDeployment().name("手工部署").addString(file, table).deploy().getId());
  }

  private TaskTerms terms(String process, String step, String number) {
    return tables.stream().filter(table -> table.processes().contains(process)).findFirst().orElseThrow().terms(step, number);
  }

  private Instant near(String number) {
    return task(number).getFollowUpDate().toInstant();
  }

  private void isNearHalfWay(Task task) {
    assertThat(task.getFollowUpDate().toInstant())
        .isEqualTo(new TaskTerms(50, null).near(task.getCreateTime().toInstant(), task.getDueDate().toInstant()));
  }

  private String voting() {
    String number = changes.asked(changes.request());
    changes.assessed(number, "ONE_UNIT", "FULL", "NONE");
    return number;
  }

  private void chasedTo(Role role, String number) {
    for (int fired = 0; fired < 6 && offered(number, role).isEmpty(); fired++) {
      changes.fire(number, "timerEvent_chaseDue");
    }
  }

  private String released() {
    String number = plans.asked(at("2026-03-06T20:00"), "LOW");
    plans.drafted(number, plans.content(at("2026-03-06T20:00")));
    List.of("team-lead", "security-officer", "bureau-operator").forEach(person -> plans.signed(person, number));
    time.set(at("2026-03-06T20:10"));
    changes.done("engineer", number, "reportRelease", Map.of(), true);
    return number;
  }

  private List<String> told(String person, String number) {
    List<String> texts = new ArrayList<>();
    caller.as(person).get("/api/notifications?size=200").body().get("items").forEach(item -> {
      if (number.equals(item.path("number").asText())) {
        texts.add(item.get("text").asText());
      }
    });
    return texts;
  }

  private Task task(String number, Role role) {
    return offered(number, role).get(0);
  }

  private List<Task> offered(String number, Role role) {
    return tasks.createTaskQuery().processInstanceBusinessKey(number).taskCandidateGroup(role.id()).includeAssignedTasks().list();
  }

  private Task task(String number) {
    return tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
  }
}
