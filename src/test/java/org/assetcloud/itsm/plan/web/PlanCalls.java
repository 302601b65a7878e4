package org.assetcloud.itsm.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.Caller;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Works on emergency plans as programs do: over HTTP, as named people. */
@Component
@Profile("test")
public class PlanCalls {

  private final Caller caller;
  private final ChangeCalls calls;
  private final ObjectMapper json;

  PlanCalls(Caller caller, ChangeCalls calls, ObjectMapper json) {
    this.caller = caller;
    this.calls = calls;
    this.json = json;
  }

  /** All five parts for a release at this moment, with two criteria that the service desk answers an hour later. */
  public Map<String, Object> content(Instant releaseAt) {
    String deadline = written(releaseAt.plus(Duration.ofHours(1)));
    return new HashMap<>(Map.of("scope", "凭单打印模块及其接口", "risks", List.of(Map.of("risk", "模板不兼容", "likelihood", "LOW", "effect",
        "凭单无法打印", "measure", "保留旧模板，随时切换")), "criteria", List.of(
            Map.of("kind", "PASS", "criterion", "凭单打印正常", "method", "打印三张凭单", "expected", "内容完整", "owner", "service-desk", "deadline", deadline),
            Map.of("kind", "FAIL", "criterion", "打印错误率高", "method", "查看日志", "expected", "超过百分之一", "owner", "service-desk", "deadline", deadline)),
        "actions", List.of(Map.of("step", "切换到旧模板", "who", "值班工程师", "contact", "0513-80000001")),
        "tracking", "问题逐条登记工单，每日核对直到关闭"));
  }

  /** Scope, criteria and method only. */
  public Map<String, Object> shortContent(Instant releaseAt) {
    Map<String, Object> content = content(releaseAt);
    content.put("form", "SHORT");
    content.remove("risks");
    content.remove("tracking");
    return content;
  }

  /** As a form submits it: tables are texts. */
  public Map<String, Object> form(Map<String, Object> content) {
    Map<String, Object> form = new HashMap<>();
    content.forEach((name, value) -> form.put(name, value instanceof List<?> rows ? text(rows) : value));
    return form;
  }

  private String text(List<?> rows) {
    try {
      return json.writeValueAsString(rows);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }

  /** A plan for a first go-live at this moment, asked for by the engineer; says its number. */
  public String asked(Instant releaseAt, String risk) {
    Answer answer = caller.as("engineer").post("/api/plans", Map.of("title", "资产调拨模块首次上线", "releaseAt", written(releaseAt), "risk", risk),
        "Idempotency-Key", UUID.randomUUID().toString());
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.body().get("number").asText();
  }

  /** An emergency release whose window of four hours begins at this moment, authorised at once; says the change's number. */
  String emergency(Instant from) {
    Map<String, Object> request = calls.release();
    request.putAll(Map.of("type", "EMERGENCY", "windowFrom", written(from), "windowTo", written(from.plus(Duration.ofHours(4)))));
    String change = calls.asked(request);
    calls.voted("bureau-operator", change, "APPROVE");
    return change;
  }

  /** The plan's number of a change. */
  public String of(String change) {
    return calls.change(change).path("plan").asText();
  }

  public JsonNode plan(String number) {
    return caller.as("auditor").get("/api/plans/" + number).body();
  }

  public String status(String number) {
    return plan(number).path("status").asText();
  }

  /** When its release is to begin. */
  Instant releaseAt(String number) {
    return OffsetDateTime.parse(plan(number).path("releaseAt").asText()).toInstant();
  }

  /** Handed in by the engineer, who is its author. */
  public void drafted(String number, Map<String, Object> content) {
    calls.done("engineer", number, "draftPlan", form(content), true);
  }

  public void signed(String person, String number) {
    calls.done(person, number, "signPlan", Map.of("decision", "APPROVE", "password", person));
  }

  /** Drafted and signed by all that the table asks for a release of low risk; says the plan's number. */
  public String signedFor(String change) {
    String number = of(change);
    drafted(number, content(OffsetDateTime.parse(calls.change(change).path("windowFrom").asText()).toInstant()));
    List.of("team-lead", "security-officer", "bureau-operator").forEach(person -> signed(person, number));
    if ("HIGH".equals(plan(number).path("risk").asText())) {
      signed("bureau-leader", number);
    }
    assertThat(status(number)).isEqualTo("SIGNED");
    return number;
  }

  /** The service desk answers one of its criteria, whichever stands first. */
  public Answer answered(String number, String criterion, String met) {
    String task = calls.tasks("service-desk", number, "answerCriteria").stream()
        .filter(one -> caller.as("service-desk").get("/engine-rest/task/%s/form-variables".formatted(one)).body()
            .at("/criterionInWords/value").asText().contains(criterion)).findFirst().orElseThrow();
    return calls.submit("service-desk", task, Map.of("measured", "三张均完整", "met", met, "evidence", "打印件已归档"));
  }

  /** Both criteria are answered, and neither has failed. */
  public void answeredWell(String number) {
    Map.of("凭单打印正常", "MET", "打印错误率高", "NOT_MET").forEach((criterion, met) -> {
      Answer answer = answered(number, criterion, met);
      assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    });
  }

  static String written(Instant instant) {
    return instant.atZone(Zone.SHANGHAI).toOffsetDateTime().toString();
  }
}
