package org.assetcloud.itsm.engine.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@WiredTest
class TaskListsTest {

  private static final String RESPOND = "userTask_respondTicket";
  private static final String RESOLVE = "userTask_resolveTicket";
  private static final String CONFIRM = "userTask_confirmSolution";
  private static final String HANDLE_ESCALATION = "userTask_handleEscalation";

  @Autowired
  Caller caller;

  @Autowired
  TicketCalls calls;

  @Autowired
  TestClock time;

  @Autowired
  ProcessEngine engine;

  @Autowired
  FilterService filters;

  @Autowired
  AuthorizationService authorizations;

  @Autowired
  ManagementService management;

  @Autowired
  TaskService tasks;

  @Autowired
  SetUpFilters setUp;

  @Autowired
  TaskLists lists;

  String number;

  @BeforeEach
  void aFaultIsReportedTenToMidnight() {
    time.set(at("2026-02-14T23:50"));
    number = calls.raised();
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @ParameterizedTest
  @CsvSource({
      "service-desk,我的待办/本组待领/即将超时/已超时", "engineer,我的待办/本组待领/即将超时/已超时", "specialist,我的待办/本组待领/即将超时/已超时",
      "team-lead,我的待办/本组待领/即将超时/已超时/升级处置/全部在办", "project-manager,我的待办/本组待领/即将超时/已超时/升级处置/全部在办",
      "contractor-director,我的待办/本组待领/即将超时/已超时/升级处置/全部在办", "bureau-operator,我的待办/本组待领/即将超时/已超时",
      "bureau-leader,我的待办/本组待领/即将超时/已超时", "security-officer,我的待办/本组待领/即将超时/已超时",
      "process-owner,我的待办/本组待领/即将超时/已超时", "auditor,我的待办/本组待领/即将超时/已超时/升级处置/全部在办"})
  void eachRoleFindsItsListsAndCanReadEveryOneOfThem(String person, String names) {
    List<JsonNode> found = listsOf(person);

    assertThat(names(person)).containsExactlyInAnyOrder(names.split("/"));
    for (JsonNode filter : found) {
      Answer read = caller.as(person).get("/engine-rest/filter/%s/list".formatted(filter.path("id").asText()));
      assertThat(read.status()).as("%s for %s: %s", filter.path("name").asText(), person, read.text()).isEqualTo(200);
    }
  }

  @Test
  void aTaskIsOfferedToItsGroupThenItIsInTheHandsOfOneThenOfTheNextGroup() {
    assertThat(in("本组待领", "engineer")).containsExactly(RESPOND);
    assertThat(in("本组待领", "engineer-2")).containsExactly(RESPOND);
    assertThat(in("我的待办", "engineer")).isEmpty();
    assertThat(seenBy("service-desk", "specialist", "bureau-operator")).isEmpty();

    calls.claim("engineer", calls.task("engineer", number, RESPOND));
    assertThat(in("我的待办", "engineer")).containsExactly(RESPOND);
    assertThat(in("我的待办", "engineer-2")).isEmpty();
    assertThat(in("本组待领", "engineer-2")).isEmpty();

    calls.submit("engineer", calls.task("engineer", number, RESPOND), Map.of("contacted", true));
    assertThat(in("我的待办", "engineer")).as("who responds goes on").containsExactly(RESOLVE);
    assertThat(in("本组待领", "engineer-2")).isEmpty();
    calls.done("engineer", number, RESOLVE, Map.of("resolutionOutcome", "SOLVED", "comment", "已修复"));
    assertThat(in("本组待领", "service-desk")).containsExactly(CONFIRM);
    assertThat(seenBy("engineer", "specialist")).isEmpty();
  }

  @Test
  void aTaskIsNearlyLateForTheLastQuarterOfItsTimeAndLateAfterTheSecondOfItsDeadline() {
    time.set(at("2026-02-15T00:12:29"));
    assertThat(in("即将超时", "engineer")).isEmpty();
    time.set(at("2026-02-15T00:12:30"));
    assertThat(in("即将超时", "engineer")).containsExactly(RESPOND);
    calls.claim("engineer", calls.task("engineer", number, RESPOND));
    calls.submit("engineer", calls.task("engineer", number, RESPOND), Map.of("contacted", true));

    time.set(at("2026-02-15T01:19:59"));
    assertThat(in("即将超时", "engineer")).isEmpty();
    time.set(at("2026-02-15T01:20"));
    assertThat(in("即将超时", "engineer-2")).as("also what a colleague has claimed").containsExactly(RESOLVE);
    time.set(at("2026-02-15T01:50"));
    assertThat(in("即将超时", "engineer")).containsExactly(RESOLVE);
    assertThat(in("已超时", "engineer")).isEmpty();
    time.set(at("2026-02-15T01:50:01"));
    assertThat(in("即将超时", "engineer")).isEmpty();
    assertThat(in("已超时", "engineer-2")).containsExactly(RESOLVE);
    assertThat(in("已超时", "project-manager")).as("not the task of another role").doesNotContain(RESOLVE);
  }

  @Test
  void anEscalationIsForItsRoleAndAllWorkIsForLeadsToSeeAndNotToTake() {
    Stream.of("2026-02-15T00:05", "2026-02-15T00:12:30", "2026-02-15T00:20").forEach(this::fireNext);
    time.set(at("2026-02-15T00:21"));

    assertThat(in("升级处置", "project-manager")).containsExactly(HANDLE_ESCALATION);
    assertThat(in("升级处置", "team-lead")).isEmpty();
    assertThat(in("升级处置", "contractor-director")).isEmpty();
    assertThat(seenBy("engineer")).doesNotContain(HANDLE_ESCALATION);
    for (String lead : List.of("team-lead", "project-manager", "contractor-director")) {
      assertThat(in("全部在办", lead)).as(lead).containsExactlyInAnyOrder(RESPOND, HANDLE_ESCALATION);
      String others = tasks.createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKey(RESPOND).singleResult().getId();
      assertThat(calls.claim(lead, others).status()).as(lead).isEqualTo(403);
    }
  }

  @Test
  void besideEachTaskStandNumberUnitTitleAndSeverityAndTheSoonestDueIsFirst() {
    time.set(at("2026-02-14T23:55"));
    String later = calls.raised();

    JsonNode read = caller.as("engineer")
        .get("/engine-rest/filter/" + id("engineer", "本组待领") + "/list", "Accept", "application/hal+json").body();

    List<List<String>> shown = elements(read.at("/_embedded/task")).stream().map(TaskListsTest::values)
        .filter(values -> List.of(number, later).contains(values.get(0))).toList();
    assertThat(shown).containsExactly(
        List.of(number, "某预算单位", "无法登录", "GENERAL"), List.of(later, "某预算单位", "无法登录", "GENERAL"));
    assertThat(read.toString()).doesNotContain("0513-1234", "张三");
  }

  @Test
  void nobodyWhoWorksHereMakesChangesOrDeletesAFilter() {
    for (Role role : Role.values()) {
      if (role != Role.SYSTEM_ADMIN) {
        Caller.As person = caller.as(role.id());
        assertThat(person.post("/engine-rest/filter/create", Map.of("resourceType", "Task", "name", "自建", "query", Map.of())).status())
            .as(role.id()).isEqualTo(403);
        String id = filters.createTaskFilterQuery().filterName("我的待办").singleResult().getId();
        assertThat(person.put("/engine-rest/filter/" + id, Map.of("resourceType", "Task", "name", "改名", "query", Map.of())).status())
            .as(role.id()).isEqualTo(403);
        assertThat(person.delete("/engine-rest/filter/" + id).status()).as(role.id()).isEqualTo(403);
      }
    }
  }

  @Test
  void aSecondStartChangesNothing() {
    List<String> before = stored();

    setUp.postProcessEngineBuild(engine);

    assertThat(before).hasSizeGreaterThan(lists.all().size());
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void aStartSetsRightWhatDiffersAndTakesAwayWhatIsNoLongerListedButNotWhatPeopleMade() {
    List<TaskList> newer = new ArrayList<>(lists.all());
    newer.remove(0);
    newer.add(new TaskList("overnight", "夜班", "#000000", Set.of(Role.ENGINEER), query -> query.taskUnassigned()));
    newer.replaceAll(list -> list.key().equals("overdue")
        ? new TaskList("overdue", "超时任务", list.colour(), Set.of(Role.TEAM_LEAD), list.tasks()) : list);
    Filter byHand = filters.saveFilter(filters.newTaskFilter("值班长的列表"));
    String overdue = filters.createTaskFilterQuery().filterName("已超时").singleResult().getId();
    try {
      setUp.setUp(engine, newer);

      assertThat(names("engineer")).containsExactlyInAnyOrder("本组待领", "即将超时", "夜班");
      assertThat(names("team-lead")).contains("超时任务").doesNotContain("我的待办", "夜班");
      assertThat(filters.getFilter(overdue).getName()).isEqualTo("超时任务");
      assertThat(filters.getFilter(byHand.getId()).getName()).isEqualTo("值班长的列表");
    } finally {
      setUp.postProcessEngineBuild(engine);
      filters.deleteFilter(byHand.getId());
    }
    assertThat(names("engineer")).containsExactlyInAnyOrder("我的待办", "本组待领", "即将超时", "已超时");
  }

  /** The steps of this test's ticket that are in a list, as a person reads it. */
  private List<String> in(String list, String person) {
    return elements(caller.as(person).get("/engine-rest/filter/" + id(person, list) + "/list").body()).stream()
        .filter(task -> isOfThisTicket(task.path("id").asText())).map(task -> task.path("taskDefinitionKey").asText()).toList();
  }

  private List<String> seenBy(String... people) {
    return Stream.of(people).flatMap(person -> names(person).stream().flatMap(list -> in(list, person).stream())).toList();
  }

  private boolean isOfThisTicket(String task) {
    return tasks.createTaskQuery().taskId(task).processInstanceBusinessKey(number).count() == 1;
  }

  private String id(String person, String list) {
    return listsOf(person).stream().filter(filter -> filter.path("name").asText().equals(list)).findFirst()
        .map(filter -> filter.path("id").asText()).orElseThrow(() -> new AssertionError(person + " has no list " + list));
  }

  private List<String> names(String person) {
    return listsOf(person).stream().map(filter -> filter.path("name").asText()).toList();
  }

  private List<JsonNode> listsOf(String person) {
    return elements(caller.as(person).get("/engine-rest/filter").body());
  }

  private static List<String> values(JsonNode task) {
    Map<String, String> values = new HashMap<>();
    task.at("/_embedded/variable").forEach(variable -> values.put(variable.path("name").asText(), variable.path("value").asText()));
    return Stream.of("number", "requesterUnit", "title", "severity").map(values::get).toList();
  }

  private List<String> stored() {
    Stream<String> kept = filters.createTaskFilterQuery().list().stream().map(FilterEntity.class::cast)
        .map(filter -> "%s/%d/%s".formatted(filter.getId(), filter.getRevision(), filter.getName()));
    Stream<String> granted = authorizations.createAuthorizationQuery().resourceType(Resources.FILTER).list().stream()
        .map(Authorization::getId);
    return Stream.concat(kept, granted).sorted().toList();
  }

  private static List<JsonNode> elements(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).toList();
  }

  private void fireNext(String wallTime) {
    Task open = tasks.createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKey(RESPOND).singleResult();
    Job timer = management.createJobQuery().processInstanceId(open.getProcessInstanceId()).singleResult();
    time.set(at(wallTime));
    management.executeJob(timer.getId());
  }
}
