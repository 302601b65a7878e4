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
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
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

  private void deploy(String file, String table) {
    deployed.add(repository.createDeployment().name("手工部署").addString(file, table).deploy().getId());
  }

  private TaskTerms terms(String process, String step, String number) {
    return tables.stream().filter(table -> table.processes().contains(process)).findFirst().orElseThrow().terms(step, number);
  }

  private Instant near(String number) {
    return task(number).getFollowUpDate().toInstant();
  }

  private Task task(String number) {
    return tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
  }
}
