package org.assetcloud.itsm.engine.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLTimeoutException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assetcloud.itsm.shared.Problem;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WiredTest
@Tag("any-database")
class FewVariableFiltersTest {

  @Autowired
  Caller caller;

  @Autowired
  ProcessEngine engine;

  @ParameterizedTest
  @ValueSource(strings = {"/history/process-instance?variables=", "/history/task?processVariables=", "/history/task?taskVariables=",
      "/process-instance?variables=", "/task/count?processVariables=", "/variable-instance?variableValues="})
  void anAddressWithMoreThanTenIsRefused(String query) {
    assertAnswered(caller.as("auditor").get("/engine-rest" + query + inAddress(10)));

    assertRefused(caller.as("auditor").get("/engine-rest" + query + inAddress(11)));
    assertRefused(browser().get("/camunda/api/engine/engine/default" + query + inAddress(11)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/history/process-instance", "/history/task", "/process-instance", "/task/count"})
  void aBodyWithMoreThanTenInAllItsPartsIsRefused(String query) {
    String name = query.contains("task") ? "processVariables" : "variables";
    Map<String, Object> ten = Map.of(name, inBody(10));
    Map<String, Object> eleven = Map.of(name, inBody(11));
    Map<String, Object> spread = Map.of(name, inBody(5), "orQueries", List.of(Map.of(name, inBody(3)), Map.of(name, inBody(3))));

    assertAnswered(caller.as("auditor").post("/engine-rest" + query, ten));
    Caller.Browser browser = browser();
    for (Map<String, Object> tooMany : List.of(eleven, spread)) {
      assertRefused(caller.as("auditor").post("/engine-rest" + query, tooMany));
      assertRefused(browser.post("/camunda/api/engine/engine/default" + query, tooMany, "X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN")));
    }
  }

  @Test
  void noFilterIsSavedWithMore() {
    assertRefused(caller.as("system-admin").post("/engine-rest/filter/create",
        Map.of("name", "多", "resourceType", "Task", "query", Map.of("processVariables", inBody(11)))));
  }

  @Test
  void aQueryThatTheDatabaseEndedIsKnownBehindTheEnginesOwnWords() throws Exception {
    Problem surfaced = SurfacedProblem.of(() -> assertThatThrownBy(() -> ((ProcessEngineImpl) engine).getProcessEngineConfiguration()
        .getCommandExecutorTxRequired().execute(context -> {
          throw new IllegalStateException(new SQLTimeoutException("ended"));
        })).isInstanceOf(IllegalStateException.class));

    assertThat(EngineErrors.of(surfaced)).extracting(EngineErrors.Answer::status, EngineErrors.Answer::type).containsExactly(503, "query-too-long");
  }

  private Caller.Browser browser() {
    Caller.Browser browser = caller.browser();
    browser.signIn("auditor", "auditor");
    browser.get("/camunda/app/tasklist/default/");
    return browser;
  }

  private static String inAddress(int conditions) {
    return IntStream.range(0, conditions).mapToObj("number_eq_%d"::formatted).collect(Collectors.joining(","));
  }

  private static List<Map<String, Object>> inBody(int conditions) {
    return IntStream.range(0, conditions).<Map<String, Object>>mapToObj(each -> Map.of("name", "number", "operator", "eq", "value", "" + each))
        .toList();
  }

  private static void assertAnswered(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  private static void assertRefused(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    assertThat(answer.body().path("type").asText()).isEqualTo("too-many-variable-filters");
    assertThat(answer.body().path("message").asText()).isEqualTo("一次查询最多 10 个变量条件，请减少后再查。");
  }
}
