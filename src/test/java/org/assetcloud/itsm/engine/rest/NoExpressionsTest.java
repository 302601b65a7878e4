package org.assetcloud.itsm.engine.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WiredTest
class NoExpressionsTest {

  private static final String TOUCH = "${marker.touch()}";

  @Autowired
  Caller caller;

  @Autowired
  TaskService tasks;

  @Autowired
  FilterService filters;

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

  @Test
  void onlyASystemAdministratorSavesAFilterWithOne() {
    Map<String, Object> filter = Map.of("resourceType", "Task", "name", "我的待办", "query", Map.of("assigneeExpression", "${currentUser()}"));

    assertRefused(caller.as("engineer").post("/engine-rest/filter/create", filter));
    assertRefused(caller.as("process-owner").post("/engine-rest/filter/create", filter));
    Answer saved = caller.as("system-admin").post("/engine-rest/filter/create", filter);

    assertThat(saved.status()).isEqualTo(200);
    assertRefused(caller.as("system-admin").post("/engine-rest/filter/" + saved.body().path("id").asText() + "/list",
        Map.of("orQueries", List.of(Map.of("assigneeExpression", TOUCH)))));
    assertThat(marker.evaluated).hasValue(0);
    filters.deleteFilter(saved.body().path("id").asText());
  }

  private static void assertRefused(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(403);
    assertThat(answer.body().path("message").asText()).contains("不能使用表达式");
  }
}
