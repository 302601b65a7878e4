package org.assetcloud.itsm.ticket.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.springframework.stereotype.Component;

/** Works on tickets as programs do: over HTTP, as named people. */
@Component
public class TicketCalls {

  private final Caller caller;

  TicketCalls(Caller caller) {
    this.caller = caller;
  }

  /** A report with every required field. */
  public static Map<String, Object> fault() {
    return new HashMap<>(Map.of("category", "FAULT", "severity", "GENERAL", "channel", "PHONE", "title", "无法登录",
        "description", "提示密码错误", "requesterName", "张三", "requesterUnit", "某预算单位", "requesterPhone", "0513-1234"));
  }

  public Answer raise(String person, Object report) {
    return caller.as(person).post("/api/tickets", report, "Idempotency-Key", UUID.randomUUID().toString());
  }

  /** Raises a fault and says its number. */
  public String raised() {
    Answer answer = raise("service-desk", fault());
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.body().get("number").asText();
  }

  public JsonNode ticket(String number) {
    return caller.as("auditor").get("/api/tickets/" + number).body();
  }

  /** The open task, as somebody sees it who may. */
  public String task(String person, String number, String definition) {
    JsonNode found = caller.as(person)
        .get("/engine-rest/task?processInstanceBusinessKey=%s&taskDefinitionKey=%s".formatted(number, definition)).body();
    return found.size() == 0 ? null : found.get(0).get("id").asText();
  }

  public Answer claim(String person, String task) {
    return caller.as(person).post("/engine-rest/task/%s/claim".formatted(task), Map.of("userId", person));
  }

  /** Submits the task's form. */
  public Answer submit(String person, String task, Map<String, Object> answers) {
    return caller.as(person).post("/engine-rest/task/%s/submit-form".formatted(task), variables(answers));
  }

  /** Claims and submits; both have to succeed. */
  public void done(String person, String number, String definition, Map<String, Object> answers) {
    String task = task(person, number, definition);
    assertThat(task).as("%s of %s for %s", definition, number, person).isNotNull();
    assertThat(claim(person, task).status()).isEqualTo(204);
    Answer answer = submit(person, task, answers);
    assertThat(answer.status()).as(answer.text()).isEqualTo(204);
  }

  /** Variables as the engine's REST API writes them. */
  public static Map<String, Object> variables(Map<String, Object> values) {
    Map<String, Object> variables = new HashMap<>();
    values.forEach((name, value) -> variables.put(name, Map.of("value", value)));
    return Map.of("variables", variables);
  }
}
