package org.assetcloud.itsm.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is refused around a release (R4.1, R4.2), whoever calls and however: its start, its plan, its criteria; and nothing is stored. */
@WiredTest
@Tag("any-database")
class PlanRefusalsTest {

  private static final Instant RELEASE = at("2026-03-06T20:00");
  private static final String WINDOW_OPENS = "timerEvent_windowOpens";
  private static final Map<String, Object> DONE = Map.of("implementation", "DONE");
  private static final Map<String, Object> PASSED = Map.of("verification", "PASSED");
  private static final Map<String, Object> ANSWER = Map.of("measured", "三张均完整", "met", "MET", "evidence", "打印件已归档");

  @Autowired
  PlanCalls plans;

  @Autowired
  ChangeCalls changes;

  @Autowired
  EveryWay everyWay;

  @Autowired
  Caller caller;

  @Autowired
  TaskService tasks;

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
  void anEmergencyIsNotBegunWithoutItsPlanNorOnHalfOfItsSignatures() {
    String change = plans.emergency(time.instant());
    String number = plans.of(change);
    changes.fire(change, WINDOW_OPENS);

    notBegun(change, "plan-not-signed");
    plans.drafted(number, plans.content(time.instant()));
    notBegun(change, "plan-not-signed");
    List.of("team-lead", "security-officer", "bureau-operator").forEach(person -> {
      plans.signed(person, number);
      notBegun(change, "plan-not-signed");
    });
    plans.signed("bureau-leader", number);
    assertThat(changes.claim("engineer-2", task(change, "implementChange")).status()).isEqualTo(204);
  }

  @Test
  void aReleaseIsNotBegunOnAVersionThatCameAfterTheSignatures() {
    Instant begins = time.instant();
    String change = plans.emergency(begins);
    String number = plans.signedFor(change);
    changes.fire(change, WINDOW_OPENS);
    Map<String, Object> content = plans.content(begins);
    content.put("scope", "凭单打印模块和归档");
    assertThat(caller.as("engineer").put("/api/plans/" + number, content).status()).isEqualTo(200);

    notBegun(change, "plan-not-signed");
    List.of("team-lead", "security-officer", "bureau-operator").forEach(person -> plans.signed(person, number));
    notBegun(change, "plan-not-signed");
    plans.signed("bureau-leader", number);
    assertThat(changes.claim("engineer-2", task(change, "implementChange")).status()).isEqualTo(204);
  }

  @Test
  void aReleaseIsNotBegunOnSignaturesForTheWindowBeforeItWasRevised() {
    Instant first = time.instant();
    String change = plans.emergency(first);
    String number = plans.of(change);
    plans.drafted(number, plans.content(first));
    List.of("team-lead", "security-officer", "bureau-operator", "bureau-leader").forEach(person -> plans.signed(person, number));
    assertThat(caller.as("engineer").post("/api/changes/%s/revise".formatted(change), Map.of("reason", "窗口改期")).status()).isEqualTo(204);
    assertThat(plans.status(number)).isEqualTo("WAITING");
    Answer waits = caller.as("engineer").put("/api/plans/" + number, plans.content(first));
    assertThat(waits.status()).isEqualTo(409);
    assertThat(waits.text()).contains("plan-waits");

    Map<String, Object> later = changes.form(changes.release(), "type", "EMERGENCY", "windowFrom",
        PlanCalls.written(first.plus(Duration.ofHours(1))),
        "windowTo", PlanCalls.written(first.plus(Duration.ofHours(5))));
    changes.done("engineer", change, "reviseChange", later, true);
    changes.voted("bureau-operator", change, "APPROVE");
    changes.fire(change, WINDOW_OPENS);

    notBegun(change, "plan-not-signed");
    assertThat(plans.plan(number).path("seats").findValuesAsText("voidedAt")).hasSize(4);
    plans.drafted(number, plans.content(first.plus(Duration.ofHours(1))));
    notBegun(change, "plan-not-signed");
  }

  @Test
  void aPlanIsNoMoreChangedOnceItsReleaseHasBegunNorAfterItsEnd() {
    String change = changes.approved(changes.release());
    String number = plans.signedFor(change);
    changes.fire(change, WINDOW_OPENS);
    changes.claim("engineer-2", task(change, "implementChange"));
    notRevised(number, "release-begun");
    changes.submit("engineer-2", task(change, "implementChange"), DONE);
    notRevised(number, "release-begun");
    plans.answeredWell(number);
    changes.done("service-desk", change, "verifyChange", PASSED);
    notRevised(number, "plan-ended");

    String stopped = plans.asked(time.instant().plus(Duration.ofDays(4)), "LOW");
    changes.fire(stopped, "boundaryEvent_releaseTimeReached");
    notRevised(stopped, "plan-ended");
  }

  @Test
  void aReleaseDoesNotPassWhileACriterionIsOpenOrHasFailed() {
    String change = released();
    String number = plans.of(change);
    String verification = task(change, "verifyChange");

    unchanged(change, number, () -> refused(everyWay.complete("service-desk", verification, PASSED), 409, "criteria-open"));
    assertThat(plans.answered(number, "凭单打印正常", "MET").status()).isEqualTo(204);
    unchanged(change, number, () -> refused(everyWay.complete("service-desk", verification, PASSED), 409, "criteria-open"));
    assertThat(plans.answered(number, "打印错误率高", "MET").status()).isEqualTo(204);
    unchanged(change, number, () -> refused(everyWay.complete("service-desk", verification, PASSED), 409));

    assertThat(changes.status(change)).isEqualTo("IN_BACK_OUT");
    assertThat(changes.change(change).has("result")).isFalse();
  }

  @Test
  void aCriterionIsAnsweredByItsOwnerOnceAndWithEverythingAsked() {
    String change = released();
    String number = plans.of(change);
    String task = task(number, "answerCriteria");

    unchanged(change, number, () -> {
      for (String person : List.of("service-desk-2", "team-lead", "engineer", "engineer-2", "bureau-operator", "auditor")) {
        assertThat(everyWay.claim(person, task)).allSatisfy(outcome -> assertThat(outcome.status()).as(outcome.toString()).isIn(403, 409));
        refused(everyWay.complete(person, task, ANSWER), 403);
        tasks.setAssignee(task, person);
        refused(everyWay.complete(person, task, ANSWER), 403);
        tasks.setAssignee(task, "service-desk");
      }
      for (String field : List.of("measured", "met", "evidence")) {
        for (String empty : List.of("", " ", "\u3000")) {
          refused(everyWay.complete("service-desk", task, with(field, empty)), 422);
        }
      }
      refused(everyWay.complete("service-desk", task, with("met", "MAYBE")), 422, "请选择准则是否成立");
      refused(everyWay.complete("service-desk", task, with("measured", "𠮷".repeat(1_001))), 422, "实测结果最多 1000 个字");
      refused(everyWay.complete("service-desk", task, with("evidence", "😀".repeat(4_001))), 422, "证据最多 4000 个字");
      refused(everyWay.complete("service-desk", task, with("issue", "长".repeat(4_001))), 422, "发现的问题最多 4000 个字");
      refused(everyWay.complete("service-desk", task, with("evidence", "a\u0000")), 422, "无法保存");
      for (String foreign : List.of("criterion", "ticket", "failed", "backOutNeeded", "by")) {
        refused(everyWay.complete("service-desk", task, with(foreign, "2")), 422, foreign);
      }
    });

    assertThat(changes.submit("service-desk", task, with("measured", "𠮷".repeat(1_000))).status()).isEqualTo(204);
    unchanged(change, number, () -> refused(everyWay.complete("service-desk", task, ANSWER), 409));
  }

  @Test
  void theTeamLeadAnswersFromTheDeadlineOnAndNotBefore() {
    String number = plans.of(released());
    String task = task(number, "answerCriteria");
    time.set(at("2026-03-06T20:59:59"));
    tasks.setAssignee(task, "team-lead");
    refused(everyWay.complete("team-lead", task, ANSWER), 403);
    tasks.setAssignee(task, "service-desk");

    changes.fire(number, "boundaryEvent_answerDue");
    assertThat(changes.tasks("team-lead", number, "answerCriteria")).hasSize(1);
    refused(everyWay.claim("service-desk-2", changes.tasks("team-lead", number, "answerCriteria").get(0)), 403);
  }

  @Test
  void aGoLiveIsReportedByItsAuthorFromItsTimeOnAndBackedOutByNobodyElse() {
    String number = plans.asked(RELEASE, "LOW");
    plans.drafted(number, plans.content(RELEASE));
    List.of("team-lead", "security-officer", "bureau-operator").forEach(person -> plans.signed(person, number));
    String report = task(number, "reportRelease");

    time.set(at("2026-03-06T19:59:59"));
    unchanged(number, () -> refused(everyWay.complete("engineer", report, Map.of()), 409, "release-not-due"));
    time.set(RELEASE);
    unchanged(number, () -> {
      refused(everyWay.complete("engineer-2", report, Map.of()), 403);
      tasks.setAssignee(report, "engineer-2");
      refused(everyWay.complete("engineer-2", report, Map.of()), 403, "not-the-author");
      tasks.setAssignee(report, "engineer");
      refused(everyWay.complete("engineer", report, Map.of("comment", "长".repeat(4_001))), 422);
      refused(everyWay.complete("engineer", report, Map.of("releaseAt", "2026-03-06T20:00:00+08:00")), 422, "releaseAt");
    });

    changes.submit("engineer", report, Map.of());
    notRevised(number, "release-begun");
    assertThat(plans.answered(number, "打印错误率高", "MET").status()).isEqualTo(204);
    String backOut = task(number, "backOutRelease");
    unchanged(number, () -> {
      refused(everyWay.complete("engineer-2", backOut, Map.of("backOut", "BACKED_OUT", "comment", "已恢复")), 403);
      for (Map<String, Object> answers : List.<Map<String, Object>>of(Map.of("backOut", "BACKED_OUT"), Map.of("backOut", "BACKED_OUT",
          "comment", " "),
          Map.of("comment", "已恢复"), Map.of("backOut", "KEPT", "comment", "已恢复"))) {
        refused(everyWay.complete("engineer", backOut, answers), 422);
      }
    });
  }

  @Test
  void issuesAreWaivedByTheBureauWithAReasonAndOnce() {
    String number = plans.of(released());
    plans.answered(number, "打印错误率高", "MET");
    String ticket = plans.plan(number).at("/issues/0/ticket").asText();
    String path = "/api/plans/%s/issues/%s/waive".formatted(number, ticket);

    unchanged(number, () -> {
      for (String person : List.of("engineer", "team-lead", "project-manager", "contractor-director", "security-officer", "auditor",
          "system-admin")) {
        assertThat(caller.as(person).post(path, Map.of("reason", "已改用旧系统")).status()).as(person).isEqualTo(403);
      }
      for (String empty : List.of("", "\u3000", "长".repeat(1_001))) {
        assertThat(caller.as("bureau-operator").post(path, Map.of("reason", empty)).status()).isEqualTo(422);
      }
      assertThat(caller.as("bureau-leader").post("/api/plans/%s/issues/GD-20200101-0001/waive".formatted(number), Map.of("reason", "误报"))
          .status())
          .isEqualTo(404);
    });
    assertThat(caller.as("bureau-leader").post(path, Map.of("reason", "已改用旧系统")).status()).isEqualTo(204);
    unchanged(number, () -> assertThat(caller.as("bureau-operator").post(path, Map.of("reason", "再次")).status()).isEqualTo(409));
  }

  @Test
  void aDrillLiesInThePastAndIsKeptByTheAuthorsSide() {
    String empty = plans.asked(RELEASE, "LOW");
    assertThat(caller.as("engineer").post("/api/plans/%s/drills".formatted(empty), drill("2026-03-02T09:00:00+08:00")).status())
        .isEqualTo(409);
    String number = plans.asked(RELEASE, "LOW");
    plans.drafted(number, plans.content(RELEASE));
    String path = "/api/plans/%s/drills".formatted(number);

    unchanged(number, () -> {
      Answer future = caller.as("engineer").post(path, drill("2026-03-02T10:00:01+08:00"));
      assertThat(future.status()).isEqualTo(422);
      assertThat(future.body().at("/errors/0/field").asText()).isEqualTo("heldAt");
      assertThat(caller.as("engineer").post(path, Map.of("heldAt", "today")).body().findValuesAsText("field"))
          .containsExactlyInAnyOrder("heldAt", "participants", "findings", "passed");
      for (String person : List.of("service-desk", "bureau-operator", "bureau-leader", "contractor-director", "auditor", "system-admin")) {
        assertThat(caller.as(person).post(path, drill("2026-03-02T09:00:00+08:00")).status()).as(person).isEqualTo(403);
      }
    });
    assertThat(caller.as("security-officer").post(path, drill("2026-03-02T10:00:00+08:00")).status()).isEqualTo(201);
  }

  @Test
  void whoRunsTheSoftwareReadsNoPlanTheAuditorWritesNothingAndWhatIsNotThereIsNotFound() {
    String number = plans.asked(RELEASE, "LOW");

    for (String path : List.of("/api/plans", "/api/plans/" + number, "/api/plans?text=" + number)) {
      assertThat(caller.as("system-admin").get(path).status()).as(path).isEqualTo(403);
      assertThat(caller.anonymous().get(path).status()).as(path).isEqualTo(401);
    }
    unchanged(number, () -> {
      assertThat(caller.as("auditor").post("/api/plans/%s/notes".formatted(number), Map.of("text", "已阅")).status()).isEqualTo(403);
      for (String empty : List.of("", "  ", "长".repeat(100_001))) {
        assertThat(caller.as("engineer").post("/api/plans/%s/notes".formatted(number), Map.of("text", empty)).status()).isEqualTo(422);
      }
    });
    assertThat(caller.as("auditor").get("/api/plans/YA-20200101-0001").status()).isEqualTo(404);
    assertThat(caller.as("engineer").put("/api/plans/YA-20200101-0001", plans.content(RELEASE)).status()).isEqualTo(404);
    assertThat(caller.as("engineer").post("/api/plans/YA-20200101-0001/notes", Map.of("text", "x")).status()).isEqualTo(404);
    assertThat(caller.as("engineer").post("/api/plans/YA-20200101-0001/drills", drill("2026-03-02T09:00:00+08:00")).status())
        .isEqualTo(404);
    assertThat(caller.as("bureau-leader").post("/api/plans/YA-20200101-0001/issues/GD-1/waive", Map.of("reason", "误报")).status())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"system-admin", "auditor"})
  void whoHasNoPartInAPlanAddsNothingToIt(String person) {
    String number = plans.asked(RELEASE, "LOW");

    unchanged(number, () -> assertThat(caller.as(person).post("/api/plans/%s/notes".formatted(number), Map.of("text", "已阅")).status())
        .isEqualTo(403));
  }

  @ParameterizedTest
  @ValueSource(strings = {"service-desk", "bureau-operator", "bureau-leader", "auditor", "contractor-director", "security-officer",
      "process-owner", "system-admin"})
  void onlyThoseWhoMayAskForAPlanDoSo(String person) {
    Map<String, Object> request = Map.of("title", "资产调拨模块首次上线", "releaseAt", "2026-03-06T20:00:00+08:00", "risk", "LOW");
    long before = count();

    assertThat(caller.as(person).post("/api/plans", request, "Idempotency-Key", "refused-" + person).status()).isEqualTo(403);
    refused(everyWay.start(person, "emergencyPlanSignoff", request), 403);
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void nobodySaysInTheNameOfTheSoftwareThatACriterionHasFailed() {
    String change = released();

    unchanged(change, plans.of(change), () -> {
      for (String person : List.of("engineer", "engineer-2", "service-desk", "bureau-operator", "process-owner", "system-admin")) {
        assertThat(caller.as(person).post("/engine-rest/message", Map.of("messageName", "itsm.change.criterionFailed", "businessKey",
            change)).status())
            .as(person).isEqualTo(403);
      }
    });
  }

  /** A release whose work is done and whose criteria are to be answered. */
  private String released() {
    String change = changes.approved(changes.release());
    plans.signedFor(change);
    changes.fire(change, WINDOW_OPENS);
    changes.done("engineer-2", change, "implementChange", DONE);
    return change;
  }

  private void notBegun(String change, String type) {
    String number = plans.of(change);
    unchanged(change, number, () -> {
      refused(everyWay.claim("engineer-2", task(change, "implementChange")), 409, type);
      refused(everyWay.complete("engineer-2", task(change, "implementChange"), DONE), 403);
    });
    assertThat(changes.change(change).has("startedAt")).isFalse();
  }

  private void notRevised(String number, String type) {
    unchanged(number, () -> {
      Answer refused = caller.as("engineer").put("/api/plans/" + number, plans.content(plans.releaseAt(number)));
      assertThat(refused.status()).as(refused.text()).isEqualTo(409);
      assertThat(refused.body().path("type").asText()).endsWith(type);
    });
  }

  private void unchanged(String number, Runnable attempts) {
    String before = plans.plan(number).toString() + changes.open(number);
    attempts.run();
    assertThat(plans.plan(number).toString() + changes.open(number)).isEqualTo(before);
  }

  private void unchanged(String change, String number, Runnable attempts) {
    String before = changes.change(change).toString() + changes.open(change);
    unchanged(number, attempts);
    assertThat(changes.change(change).toString() + changes.open(change)).isEqualTo(before);
  }

  private String task(String number, String definition) {
    return tasks.createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKey("userTask_" + definition).list().get(0).getId();
  }

  private long count() {
    return caller.as("auditor").get("/api/plans?size=1").body().path("total").asLong();
  }

  private static Map<String, Object> with(String field, Object value) {
    Map<String, Object> answer = new HashMap<>(ANSWER);
    answer.put(field, value);
    return answer;
  }

  private static Map<String, Object> drill(String heldAt) {
    return Map.of("heldAt", heldAt, "participants", "值班工程师", "findings", "按步骤完成", "passed", true);
  }

  private static void refused(List<EveryWay.Outcome> outcomes, int status) {
    refused(outcomes, status, "");
  }

  private static void refused(List<EveryWay.Outcome> outcomes, int status, String word) {
    assertThat(outcomes).allSatisfy(outcome -> {
      assertThat(outcome.status()).as(outcome.toString()).isEqualTo(status);
      assertThat(outcome.text()).contains(word);
    });
  }
}
