package org.assetcloud.itsm.engine.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@WiredTest
@Tag("any-database")
class NoExpressionsTest {

  private static final String TOUCH = "${marker.touch()}";

  @Autowired
  Caller caller;

  @Autowired
  TaskService tasks;

  @Autowired
  FilterService filters;

  @Autowired
  AbstractProcessEnginePlugin setUpFilters;

  @Autowired
  ProcessEngine engine;

  @Autowired
  JdbcTemplate database;

  @Autowired
  Marker marker;

  @BeforeEach
  void nothingEvaluatedYet() {
    marker.evaluated.set(0);
  }

  @Test
  void theEngineBehindTheGuardWouldEvaluateThem() {
    tasks.createTaskQuery().or().taskAssigneeExpression(TOUCH).endOr().list();

    assertThat(marker.evaluated).hasPositiveValue();
  }

  @Test
  void anExpressionAtAnyDepthOfABodyIsRefusedUnevaluated() {
    Map<String, Object> hidden = Map.of("orQueries", List.of(Map.of("assigneeExpression", TOUCH)));
    Map<String, Object> deeper = Map.of("orQueries", List.of(Map.of("orQueries", List.of(hidden))));
    String escaped = "{\"orQueries\":[{\"assignee\\u0045xpression\":\"" + TOUCH + "\"}]}";

    for (Object body : List.of(hidden, deeper, escaped, Map.of("assigneeExpression", TOUCH))) {
      for (String user : List.of("engineer", "auditor", "system-admin")) {
        assertRefused(caller.as(user).post("/engine-rest/task", body));
        assertRefused(caller.as(user).post("/engine-rest/engine/default/task", body));
      }
    }
    assertThat(marker.evaluated).hasValue(0);
  }

  @Test
  void theWebApplicationsInterfaceRefusesThemToo() {
    Caller.Browser browser = caller.browser();
    browser.signIn("auditor", "auditor");
    browser.get("/camunda/app/tasklist/default/");

    assertRefused(browser.post("/camunda/api/engine/engine/default/task", Map.of("orQueries", List.of(Map.of("assigneeExpression", TOUCH))),
        "X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN")));
    assertThat(marker.evaluated).hasValue(0);
  }

  @Test
  void anExpressionInAQueryIsRefused() {
    assertRefused(caller.as("auditor").get("/engine-rest/task?assigneeExpression=%24%7Bmarker.touch()%7D"));
    assertRefused(caller.as("auditor").get("/engine-rest/task?assignee%45xpression=%24%7Bmarker.touch()%7D"));
    assertThat(marker.evaluated).hasValue(0);
  }

  @Test
  void aBodyTheGuardCannotReadDoesNotPass() {
    String cut = "{\"a\":1,,\"orQueries\":[{\"assigneeExpression\":\"" + TOUCH + "\"}]}";

    Answer unreadable = caller.as("auditor").post("/engine-rest/task", cut);

    assertThat(unreadable.status()).isEqualTo(400);
    assertThat(unreadable.body().path("message").asText()).contains("JSON");
    assertThat(marker.evaluated).hasValue(0);
  }

  /** A saved filter runs its expressions whenever it is read: it made a system-admin an auditor. */
  @ParameterizedTest
  @EnumSource(Role.class)
  void nobodySavesAFilterWithOne(Role role) {
    Map<String, Object> filter = Map.of("resourceType", "Task", "name", "我的待办", "query", Map.of("assigneeExpression", TOUCH));
    String ours = filters.createFilterQuery().list().get(0).getId();
    Map<String, Long> before = count();
    Caller.As person = caller.as(role.id());

    assertThat(Stream.of(person.post("/engine-rest/filter/create", filter), person.post("/engine-rest/engine/default/filter/create", filter),
        person.put("/engine-rest/filter/" + ours, filter), person.delete("/engine-rest/filter/" + ours)).map(Answer::status)).containsOnly(403);
    assertRefused(person.post("/engine-rest/filter/" + ours + "/list", Map.of("orQueries", List.of(Map.of("assigneeExpression", TOUCH)))));

    assertThat(count()).isEqualTo(before);
    assertThat(marker.evaluated).hasValue(0);
  }

  @Test
  void aFilterThatWasSavedWithOneIsTakenAwayAtTheNextStart() {
    Filter saved = filters.saveFilter(filters.newTaskFilter("旧").setQuery(tasks.createTaskQuery().or().taskAssigneeExpression(TOUCH).endOr()));
    Filter harmless = filters.saveFilter(filters.newTaskFilter("组长的").setQuery(tasks.createTaskQuery().taskAssignee("team-lead")));
    long ours = filters.createFilterQuery().count() - 2;

    setUpFilters.postProcessEngineBuild(engine);

    assertThat(filters.getFilter(saved.getId())).isNull();
    assertThat(filters.getFilter(harmless.getId())).isNotNull();
    filters.deleteFilter(harmless.getId());
    assertThat(filters.createFilterQuery().count()).isEqualTo(ours);
    assertThat(marker.evaluated).hasValue(0);
  }

  /** What says who may do what, and our lists. */
  private Map<String, Long> count() {
    Map<String, Long> rows = new TreeMap<>();
    for (String table : List.of("ACT_ID_USER", "ACT_ID_GROUP", "ACT_ID_MEMBERSHIP", "ACT_RU_AUTHORIZATION", "ACT_RU_FILTER")) {
      rows.put(table, database.queryForObject("select count(*) from " + table, Long.class));
    }
    return rows;
  }

  private static void assertRefused(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(403);
    assertThat(answer.body().path("message").asText()).contains("不能使用表达式");
  }
}
