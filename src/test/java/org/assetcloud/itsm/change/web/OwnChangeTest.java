package org.assetcloud.itsm.change.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody decides about what is their own (R7.4): they count as absent, and the next role of their side decides. */
@WiredTest
class OwnChangeTest {

  private static final Map<String, Object> LOW = Map.of("reach", "ONE_UNIT", "reversibility", "FULL", "dataTouched", "NONE");

  @Autowired
  ChangeCalls calls;

  @Autowired
  Caller caller;

  @Autowired
  TestClock time;

  @BeforeEach
  void aMondayMorning() {
    time.set(at("2026-03-02T10:00"));
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void aTeamLeadRatesNoChangeOfTheirOwn() {
    String number = asked("team-lead", calls.request());
    String task = calls.tasks("team-lead-2", number, "assessChange").get(0);

    concerned(calls.claim("team-lead", task));
    assertThat(calls.tasks("project-manager", number, "assessChange")).containsExactly(task);
    assertThat(calls.change(number).path("history").findValuesAsText("text")).anyMatch(text -> text.contains("须回避，由运维组长或项目经理办理"));
    calls.done("team-lead-2", number, "assessChange", LOW);
    assertThat(calls.open(number)).containsExactly("approveChange", "approveChange");
  }

  @Test
  void whereEveryTeamLeadHasAPartTheProjectManagerRatesIt() {
    Map<String, Object> request = calls.request();
    request.put("verifier", "team-lead-2");
    String number = asked("team-lead", request);
    String task = calls.tasks("project-manager", number, "assessChange").get(0);

    assertThat(calls.claim("team-lead-2", task).status()).isEqualTo(403);
    assertThat(calls.tasks("team-lead-2", number, "assessChange")).isEmpty();
    calls.done("project-manager", number, "assessChange", LOW);
    assertThat(calls.change(number).at("/assessment/by").asText()).isEqualTo("project-manager");
  }

  @Test
  void theProjectManagersOwnOverrunIsDecidedByContractorDirector() {
    String number = asked("project-manager", calls.request());
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
    calls.voted("team-lead", number, "APPROVE");
    calls.voted("bureau-operator", number, "APPROVE");
    calls.fire(number, "timerEvent_windowOpens");
    assertThat(calls.claim("engineer-2", calls.tasks("engineer-2", number, "implementChange").get(0)).status()).isEqualTo(204);
    calls.fire(number, "boundaryEvent_windowOver");
    String task = calls.tasks("contractor-director", number, "decideOverrun").get(0);

    concerned(calls.claim("project-manager", task));
    calls.done("contractor-director", number, "decideOverrun", Map.of("overrun", "CONTINUE", "comment", "还需十分钟"));
    assertThat(calls.open(number)).containsExactly("implementChange");
  }

  @Test
  void nobodyKeepsWhatWasRefusedOfTheirOwn() {
    Map<String, Object> request = calls.request();
    request.putAll(Map.of("type", "EMERGENCY", "windowFrom", "2026-03-02T10:00:00+08:00", "windowTo", "2026-03-02T14:00:00+08:00"));
    String number = asked("project-manager", request);
    calls.voted("bureau-operator", number, "APPROVE");
    calls.fire(number, "timerEvent_windowOpens");
    calls.done("engineer-2", number, "implementChange", Map.of("implementation", "DONE"));
    calls.done("service-desk", number, "verifyChange", Map.of("verification", "PASSED"));
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
    calls.voted("team-lead", number, "REJECT");
    String task = calls.tasks("contractor-director", number, "backOutChange").get(0);

    concerned(calls.claim("project-manager", task));
    calls.done("contractor-director", number, "backOutChange", Map.of("backOut", "KEPT", "comment", "回退会再次中断业务"));
    assertThat(calls.change(number).path("result").asText()).isEqualTo("SUCCESSFUL");
  }

  @Test
  void theBureauLiftsItsOwnFreezesAndNobodyOneThatStopsAChangeOfTheirs() {
    Map<String, Object> request = calls.request();
    request.put("verifier", "bureau-operator");
    long bureaus = calls.frozen("2026-03-06T21:00", "2026-03-07T08:00", request.get("modules"));
    assertThat(mayLift("project-manager", bureaus)).isFalse();
    assertThat(mayLift("auditor", bureaus)).isFalse();
    assertThat(mayLift("bureau-operator-2", bureaus)).isTrue();
    refused(lift("project-manager", bureaus), "bureau-lifts-its-own");

    calls.asked(request);
    refused(lift("bureau-operator", bureaus), "own-change-concerned");
    assertThat(lift("bureau-operator-2", bureaus).status()).isEqualTo(204);
    assertThat(caller.as("bureau-operator").get("/api/notifications").body().findValuesAsText("text"))
        .anyMatch(text -> text.startsWith("冻结期 %d（年终决算）已由 bureau-operator-2 解除".formatted(bureaus)));
    assertThat(lift("bureau-operator-2", bureaus).status()).isEqualTo(409);

    Map<String, Object> own = calls.request();
    asked("project-manager", own);
    Answer entered = caller.as("project-manager-2").post("/api/freezes", Map.of("from", "2026-03-06T21:00:00+08:00",
        "to", "2026-03-07T08:00:00+08:00", "modules", own.get("modules"), "reason", "压力测试"));
    assertThat(entered.body().path("side").asText()).isEqualTo("CONTRACTOR");
    long contractors = entered.body().path("id").asLong();
    refused(lift("project-manager", contractors), "own-change-concerned");
    assertThat(lift("project-manager-2", contractors).status()).isEqualTo(204);
  }

  @Test
  void theAssessorFindsThatAConfigurationIsARelease() {
    String number = calls.asked(calls.request());
    assertThat(calls.change(number).path("release").asBoolean()).isFalse();
    Map<String, Object> found = new HashMap<>(LOW);
    found.put("release", true);
    calls.done("team-lead", number, "assessChange", found);

    assertThat(calls.change(number).path("release").asBoolean()).isTrue();
    assertThat(caller.as("auditor").get("/api/changes?text=" + number).body().at("/items/0/release").asBoolean()).isTrue();
    calls.voted("team-lead", number, "APPROVE");
    calls.voted("bureau-operator", number, "APPROVE");
    assertThat(calls.change(number).path("plan").asText()).startsWith("YA-");
    calls.fire(number, "timerEvent_windowOpens");
    assertThat(calls.open(number)).as("its plan is not signed").containsExactly("reviseChange");
    calls.done("engineer", number, "reviseChange", calls.form(calls.request()), true);
    refused(answered("team-lead", number, "assessChange", with(LOW, "release", false)), 422, "不能改为不属于");
    assertThat(calls.change(number).path("release").asBoolean()).as("it stays one").isTrue();
  }

  @Test
  void aReleaseIsNeverFoundToBeNone() {
    String number = calls.asked(calls.release());

    refused(answered("team-lead", number, "assessChange", with(LOW, "release", false)), 422, "不能改为不属于");
    refused(answered("team-lead", number, "assessChange", with(LOW, "release", "也许")), 422, "是否属于上线或更新");
    assertThat(calls.change(number).has("assessment")).isFalse();
  }

  @Test
  void whoeverLetsAnEmergencyBeginConfirmsItsKind() {
    Map<String, Object> request = calls.request();
    request.putAll(Map.of("type", "EMERGENCY", "windowFrom", "2026-03-02T12:00:00+08:00", "windowTo", "2026-03-02T14:00:00+08:00"));
    String number = calls.asked(request);
    calls.done("bureau-operator", number, "approveChange", Map.of("decision", "APPROVE", "release", true));
    assertThat(calls.change(number).path("release").asBoolean()).isTrue();
    assertThat(calls.change(number).path("plan").asText()).startsWith("YA-");

    request.put("modules", List.of("凭单打印"));
    String none = calls.asked(request);
    calls.voted("bureau-operator", none, "APPROVE");
    refused(answered("team-lead", none, "assessChange", with(LOW, "release", true)), 422, "由先行批准的审批人确认");
    calls.done("team-lead", none, "assessChange", LOW, true);
    refused(answered("team-lead", none, "approveChange", Map.of("decision", "APPROVE", "release", true)), 422, "只在紧急变更先行批准时确认");
  }

  private String asked(String person, Map<String, Object> request) {
    Answer answer = calls.ask(person, request);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.body().get("number").asText();
  }

  private boolean mayLift(String person, long freeze) {
    return StreamSupport.stream(caller.as(person).get("/api/freezes").body().path("items").spliterator(), false)
        .filter(one -> one.path("id").asLong() == freeze).findFirst().orElseThrow().path("mayLift").asBoolean();
  }

  private Answer lift(String person, long freeze) {
    return caller.as(person).post("/api/freezes/%d/lift".formatted(freeze), Map.of("reason", "提前完成"));
  }

  private Answer answered(String person, String number, String definition, Map<String, Object> answers) {
    String task = calls.tasks(person, number, definition).get(0);
    assertThat(calls.claim(person, task).status()).isEqualTo(204);
    return calls.submit(person, task, answers);
  }

  private static Map<String, Object> with(Map<String, Object> answers, String name, Object value) {
    Map<String, Object> all = new HashMap<>(answers);
    all.put(name, value);
    return all;
  }

  private static void concerned(Answer claim) {
    refused(claim, "own-change-concerned");
    assertThat(claim.text()).contains("须回避");
  }

  private static void refused(Answer answer, String type) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(403);
    JsonNode body = answer.body();
    assertThat(body.path("type").asText()).endsWith(type);
  }

  private static void refused(Answer answer, int status, String why) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.text()).contains(why);
  }
}
