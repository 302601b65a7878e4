package org.assetcloud.itsm.engine.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WiredTest
@Tag("any-database")
class AnswerInChineseTest {

  private static final Map<String, Object> REPORT = Map.of("category", value("FAULT"), "channel", value("PHONE"), "severity", value("GENERAL"),
      "title", value("无法登录"), "description", value(""), "requesterName", value("张三"), "requesterUnit", value("某单位"));

  @Autowired
  Caller caller;

  @Test
  void onlyTheAssigneeCompletes() {
    String task = newTask();
    Map<String, Object> contacted = Map.of("variables", Map.of("contacted", value(true)));

    assertSaid(caller.as("engineer").post("/engine-rest/task/" + task + "/complete", contacted), 403);
    assertThat(claim("engineer", task).status()).isEqualTo(204);
    assertSaid(caller.as("engineer-2").post("/engine-rest/task/" + task + "/submit-form", contacted), 403);
    Answer completed = caller.as("engineer").post("/engine-rest/task/" + task + "/submit-form", contacted);
    assertThat(completed.status()).as(completed.text()).isEqualTo(204);
  }

  @Test
  void whatAnotherTookOrFinishedIsAConflict() {
    String task = newTask();
    claim("engineer", task);

    assertSaid(claim("engineer-2", task), 409);
    caller.as("engineer").post("/engine-rest/task/" + task + "/complete", Map.of("variables", Map.of("contacted", value(true))));
    assertSaid(claim("engineer-2", task), 409);
    assertSaid(caller.as("engineer").post("/engine-rest/task/" + task + "/complete", Map.of()), 409);
  }

  @Test
  void anUnknownIdIsNotFound() {
    Caller.As engineer = caller.as("engineer");

    assertSaid(engineer.get("/engine-rest/task/no-such"), 404);
    assertSaid(engineer.post("/engine-rest/task/no-such/claim", Map.of("userId", "engineer")), 404);
    assertSaid(engineer.post("/engine-rest/task/no-such/complete", Map.of()), 404);
    assertSaid(engineer.post("/engine-rest/task/no-such/submit-form", Map.of()), 404);
    assertSaid(engineer.get("/engine-rest/task/no-such/form-variables"), 404);
    assertSaid(engineer.get("/engine-rest/task/no-such/deployed-form"), 404);
    assertSaid(engineer.get("/engine-rest/process-definition/key/no-such"), 404);
    assertSaid(engineer.post("/engine-rest/process-definition/key/no-such/start", Map.of()), 404);
    assertSaid(engineer.get("/engine-rest/process-instance/no-such"), 404);
    assertSaid(engineer.get("/engine-rest/no-such-resource"), 404);
    assertSaid(caller.as("auditor").get("/engine-rest/process-instance/no-such/variables"), 404);
    assertSaid(caller.as("auditor").get("/engine-rest/history/task/no-such"), 404);
  }

  @Test
  void anInvalidOrForeignVariableIsNamed() {
    String task = newTask();
    claim("engineer", task);

    Answer foreign = caller.as("engineer").post("/engine-rest/task/" + task + "/complete", Map.of("variables", Map.of("hack", value(1))));
    assertSaid(foreign, 422);
    assertThat(foreign.body().path("message").asText()).contains("hack");
    assertSaid(caller.as("engineer").post("/engine-rest/task/" + task + "/complete",
        Map.of("variables", Map.of("contacted", Map.of("value", "x", "type", "NoSuchType")))), 422);
    assertSaid(caller.as("engineer").post("/engine-rest/task/" + task + "/complete", Map.of("variables", Map.of("contacted", value(false)))), 422);
    assertSaid(caller.as("engineer").post("/engine-rest/process-definition/key/ticketHandling/submit-form", Map.of()), 422);
    assertSaid(caller.as("engineer").post("/engine-rest/process-definition/key/ticketHandling/start", Map.of("nobodyKnows", 1)), 422);
    assertSaid(caller.as("engineer").get("/engine-rest/task?sortBy=nonsense&sortOrder=asc"), 422);
  }

  @Test
  void theFieldsAtFaultAreNamedAsInTheApi() {
    String task = newTask();
    claim("engineer", task);

    Answer silent = caller.as("engineer").post("/engine-rest/task/" + task + "/submit-form", Map.of("variables", Map.of("contacted", value(false))));
    Answer nothing = caller.as("engineer").post("/engine-rest/process-definition/key/ticketHandling/submit-form", Map.of());
    Answer unknown = caller.as("engineer").get("/engine-rest/task/no-such");

    assertThat(silent.body().path("errors")).singleElement().satisfies(error -> {
      assertThat(error.path("field").asText()).isEqualTo("comment");
      assertThat(error.path("message").asText()).isEqualTo(silent.body().path("message").asText());
    });
    assertThat(nothing.body().path("errors")).extracting(error -> error.path("field").asText()).contains("title", "category");
    assertThat(unknown.body().path("errors").isArray()).isTrue();
    assertThat(unknown.body().path("errors")).isEmpty();
    assertThat(caller.anonymous().get("/engine-rest/task").body().path("errors").isArray()).isTrue();
  }

  @Test
  void whatIsNotAllowedIsForbiddenAndKeepsWhatTheWebApplicationsRead() {
    Answer refused = caller.as("engineer").put("/engine-rest/process-definition/key/ticketHandling/suspended",
        Map.of("suspended", true));
    Answer noStart = caller.as("specialist").post("/engine-rest/process-definition/key/ticketHandling/submit-form", Map.of("variables", REPORT));

    assertSaid(refused, 403);
    assertSaid(noStart, 403);
    assertThat(noStart.body().path("type").asText()).isEqualTo("AuthorizationException");
    assertThat(noStart.body().path("missingAuthorizations").isArray()).isTrue();
    assertThat(noStart.body().path("missingAuthorizations")).isEmpty();
    assertThat(noStart.text()).doesNotContain("CREATE", "permissionName", "resourceName", "specialist");
  }

  @Test
  void anUnreadableBodyIsABadRequestAndAnUnknownMethodIsSaid() {
    assertSaid(caller.as("engineer").post("/engine-rest/task", "{"), 400);
    assertSaid(caller.as("engineer").put("/engine-rest/task", "{}"), 405);
    assertSaid(caller.as("engineer").post("/engine-rest/task", "x", "Content-Type", "text/plain"), 415);
  }

  @Test
  void theWebApplicationsInterfaceSpeaksTheSame() {
    Caller.Browser browser = caller.browser();
    browser.signIn("engineer", "engineer");
    browser.get("/camunda/app/tasklist/default/");
    String token = browser.cookie("XSRF-TOKEN");
    String engine = "/camunda/api/engine/engine/default/";

    assertSaid(browser.get(engine + "task/no-such"), 404);
    assertSaid(browser.post(engine + "task/no-such/claim", Map.of("userId", "engineer"), "X-XSRF-TOKEN", token), 404);
    assertSaid(browser.get(engine + "process-instance/no-such/variables"), 404);
    assertSaid(browser.post(engine + "task", Map.of(), "X-XSRF-TOKEN", "forged"), 403);
  }

  @Test
  void aGoodAnswerIsLeftAsItIs() {
    Answer definitions = caller.as("engineer").get("/engine-rest/process-definition?key=ticketHandling");

    assertThat(definitions.status()).isEqualTo(200);
    assertThat(definitions.body().get(0).path("name").asText()).isNotEmpty();
  }

  private String newTask() {
    Answer started = caller.as("engineer").post("/engine-rest/process-definition/key/ticketHandling/submit-form", Map.of("variables", REPORT));
    assertThat(started.status()).as(started.text()).isEqualTo(200);
    return caller.as("engineer").get("/engine-rest/task?taskDefinitionKey=userTask_respondTicket&processInstanceId="
        + started.body().path("id").asText()).body().get(0).path("id").asText();
  }

  private Answer claim(String user, String task) {
    return caller.as(user).post("/engine-rest/task/" + task + "/claim", Map.of("userId", user));
  }

  private static Map<String, Object> value(Object value) {
    return Map.of("value", value);
  }

  private static void assertSaid(Answer answer, int status) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.body().path("type").asText()).isNotEmpty();
    assertThat(answer.body().path("message").asText()).matches("[\\p{IsHan}].*[。]").doesNotContain("ENGINE-");
  }
}
