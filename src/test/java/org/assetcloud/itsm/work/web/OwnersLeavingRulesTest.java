package org.assetcloud.itsm.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.TestPeople;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Process owners say what becomes of a task whose holder may not do it any more (R7.1); what returns as delivered is {@link ReturnedWorkTest}'s. */
@WiredTest
class OwnersLeavingRulesTest {

  private final String leaver = "leaver-" + UUID.randomUUID().toString().substring(0, 8);
  private final List<String> deployed = new ArrayList<>();

  @Autowired
  ChangeCalls changes;

  @Autowired
  TicketCalls tickets;

  @Autowired
  Caller caller;

  @Autowired
  TestPeople people;

  @Autowired
  IdentityService identity;

  @Autowired
  RepositoryService repository;

  @Autowired
  TaskService tasks;

  @Autowired
  TestClock time;

  @BeforeEach
  void aMondayMorning() {
    time.set(at("2026-03-02T10:00"));
  }

  @AfterEach
  void nobodyStaysAndThePackagedTablesAgain() {
    deployed.forEach(id -> repository.deleteDeployment(id, true));
    identity.deleteUser(leaver);
    time.reset();
  }

  @Test
  void anAssessmentGoesToTheLeadWhoDoesIt() throws IOException {
    moving("change/changeDeadlines", "assess", "");
    people.create(leaver, Role.TEAM_LEAD);
    String number = changes.asked(changes.request());
    String task = changes.tasks(leaver, number, "assessChange").get(0);
    changes.claim(leaver, task);

    taken(Role.TEAM_LEAD);

    assertThat(groups(task)).containsExactly("project-manager");
    assertThat(told("project-manager", number)).singleElement().asString().contains("转给项目经理办理，请认领", number + "“评估变更”");
    assertThat(told("team-lead", number)).noneMatch(text -> text.contains("退回待领"));
    assertThat(changes.change(number).get("history").findValuesAsText("text")).anyMatch(text -> text.contains("“评估变更”转给项目经理"));
    assertThat(changes.claim("team-lead", task).status()).isIn(403, 404);
    changes.done("project-manager", number, "assessChange", Map.of("reach", "ONE_UNIT", "reversibility", "FULL", "dataTouched", "NONE"));
    assertThat(changes.status(number)).isEqualTo("AWAITING_APPROVAL");
  }

  @Test
  void anAssessmentGoesToWhomTheRowTellsOfLateOnes() throws IOException {
    moving("change/changeDeadlines", "assess", "contractor-director");
    people.create(leaver, Role.TEAM_LEAD);
    String number = changes.asked(changes.request());
    String task = changes.tasks(leaver, number, "assessChange").get(0);
    changes.claim(leaver, task);

    taken(Role.TEAM_LEAD);

    assertThat(groups(task)).containsExactly("contractor-director");
    assertThat(told("contractor-director", number)).anyMatch(text -> text.contains("转给供应商分管领导办理，请认领"));
    assertThat(told("project-manager", number)).isEmpty();
    changes.done("contractor-director", number, "assessChange", Map.of("reach", "ONE_UNIT", "reversibility", "FULL", "dataTouched", "NONE"));
  }

  @Test
  void anEscalationGoesToTheNextRole() throws IOException {
    moving("ticket/ticketDeadlines", "handleEscalation", "");
    people.create(leaver, Role.PROJECT_MANAGER);
    String number = tickets.raised();
    while (changes.tasks(leaver, number, "handleEscalation").isEmpty()) {
      changes.fire(number, "timerEvent_nextLevelDue");
    }
    String task = changes.tasks(leaver, number, "handleEscalation").get(0);
    changes.claim(leaver, task);

    taken(Role.PROJECT_MANAGER);

    assertThat(groups(task)).containsExactly("contractor-director");
    assertThat(tickets.ticket(number).get("notes").findValuesAsText("text")).anyMatch(text -> text.contains("“处置升级”转给供应商分管领导"));
    tickets.claim("contractor-director", task);
    assertThat(tickets.submit("contractor-director", task, Map.of("measure", "OTHER", "comment", "已协调人员")).status()).isEqualTo(204);
  }

  @Test
  void aTableWithoutTheColumnReturnsItToItsGroup() throws IOException {
    deploy("changeDeadlines.dmn", Files.readString(Path.of("src/test/resources/work/older/changeDeadlines.dmn")));
    people.create(leaver, Role.TEAM_LEAD);
    String number = changes.asked(changes.request());
    String task = changes.tasks(leaver, number, "assessChange").get(0);
    changes.claim(leaver, task);

    taken(Role.TEAM_LEAD);

    assertThat(groups(task)).containsExactly("team-lead");
    assertThat(told("project-manager", number)).anyMatch(text -> text.contains("退回待领"));
    assertThat(changes.claim("team-lead", task).status()).isEqualTo(204);
  }

  /** Deploys the delivered table with this row's work going to the lead, and this role told of late work. */
  private void moving(String table, String row, String told) throws IOException {
    String delivered = Files.readString(Path.of("bpmn/" + table + ".dmn"));
    String changed = delivered.replace("<outputEntry id=\"%s_holderLeaves\">\n          <text>\"RETURN_TO_GROUP\"".formatted(row),
        "<outputEntry id=\"%s_holderLeaves\">\n          <text>\"MOVE_TO_LEAD\"".formatted(row)).replace("<outputEntry id=\"%s_escalateTo\">\n          <text>\"\"".formatted(row),
        "<outputEntry id=\"%s_escalateTo\">\n          <text>\"%s\"".formatted(row, told));
    assertThat(changed).isNotEqualTo(delivered);
    deploy(Path.of(table).getFileName() + ".dmn", changed);
  }

  private void deploy(String file, String table) {
    deployed.add(repository.createDeployment().name("手工部署").addString(file, table).deploy().getId());
  }

  private void taken(Role role) {
    assertThat(caller.as("security-officer").delete("/api/accounts/%s/roles/%s".formatted(leaver, role.id())).status()).isEqualTo(204);
  }

  private List<String> groups(String task) {
    return tasks.getIdentityLinksForTask(task).stream().map(IdentityLink::getGroupId).toList();
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
}
