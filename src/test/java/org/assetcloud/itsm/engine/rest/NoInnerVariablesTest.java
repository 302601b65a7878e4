package org.assetcloud.itsm.engine.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WiredTest
@Tag("any-database")
class NoInnerVariablesTest {

  @Autowired
  Caller caller;

  @Autowired
  RuntimeService runtime;

  @Autowired
  TaskService tasks;

  private String process;
  private String task;

  @BeforeEach
  void aProcessWithInnerVariablesAndOneOfEverybody() {
    String number = caller.as("engineer").post("/api/tickets", Map.of("category", "FAULT", "severity", "GENERAL", "channel", "PHONE",
        "title", "无法登录", "description", "", "requesterName", "张三", "requesterUnit", "某单位"),
        "Idempotency-Key", UUID.randomUUID().toString()).body().path("number").asText();
    process = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).singleResult().getId();
    task = tasks.createTaskQuery().processInstanceId(process).list().get(0).getId();
    NoInnerVariables.INNER.forEach(name -> runtime.setVariable(process, name, "1"));
    runtime.setVariable(process, "seen", "0");
    runtime.setVariable(process, "seen", "1");
  }

  @Test
  void listsAndMapsOfVariablesHoldNone() {
    Caller.As leader = caller.as("project-manager");
    Map<String, Object> ofTheProcess = Map.of("processInstanceIdIn", List.of(process));

    List<Answer> answers = List.of(leader.get("/engine-rest/process-instance/" + process + "/variables"),
        leader.get("/engine-rest/execution/" + process + "/localVariables"), leader.get("/engine-rest/task/" + task + "/variables"),
        leader.get("/engine-rest/engine/default/variable-instance?processInstanceIdIn=" + process),
        leader.post("/engine-rest/variable-instance", ofTheProcess),
        leader.get("/engine-rest/history/variable-instance?processInstanceId=" + process),
        leader.post("/engine-rest/history/variable-instance", Map.of("processInstanceId", process)),
        leader.get("/engine-rest/history/detail?variableUpdates=true&processInstanceId=" + process));

    assertThat(answers).allSatisfy(answer -> {
      assertThat(answer.status()).as(answer.text()).isEqualTo(200);
      assertThat(answer.text()).contains("\"seen\"");
      NoInnerVariables.INNER.forEach(name -> assertThat(answer.text()).doesNotContain("\"" + name + "\""));
    });
  }

  @Test
  void oneAskedForByNameOrIdIsNotThere() {
    Caller.As leader = caller.as("project-manager");
    String id = runtime.createVariableInstanceQuery().processInstanceIdIn(process).variableName("seat").singleResult().getId();

    List<Answer> answers = List.of(leader.get("/engine-rest/process-instance/" + process + "/variables/seat"),
        leader.get("/engine-rest/task/" + task + "/variables/loopCounter"), leader.get("/engine-rest/variable-instance/" + id),
        leader.get("/engine-rest/history/variable-instance/" + id));

    assertThat(answers).allSatisfy(answer -> {
      assertThat(answer.status()).as(answer.text()).isEqualTo(404);
      assertThat(answer.body().path("message").asText()).isEqualTo("没有找到所请求的内容。");
    });
    assertThat(leader.get("/engine-rest/process-instance/" + process + "/variables/seen").status()).isEqualTo(200);
  }
}
