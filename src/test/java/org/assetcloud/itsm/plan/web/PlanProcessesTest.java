package org.assetcloud.itsm.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.ModelCoverage;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Emergency plans as programs carry them through, each step by whom it belongs to (R4.1, R4.2): every node and flow of both models is taken. */
@WiredTest
@Import(ModelCoverage.class)
@TestPropertySource(properties = ModelCoverage.BESIDE + "=changeApproval,changeVoting,changeImplementation,ticketHandling")
class PlanProcessesTest {

  private static final String STEP_DUE = "timerEvent_stepDue";
  private static final String RELEASE_STOPS = "boundaryEvent_releaseTimeReached";
  private static final String ANSWER_DUE = "boundaryEvent_answerDue";
  private static final String FULL_PLAN_DUE = "boundaryEvent_fullPlanDue";
  private static final String WINDOW_OPENS = "timerEvent_windowOpens";
  private static final Map<String, Object> DONE = Map.of("implementation", "DONE");

  @Autowired
  PlanCalls plans;

  @Autowired
  ChangeCalls changes;

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
  void aReleaseIsPlannedSignedReleasedAnsweredAndClosed() {
    String change = changes.approved(changes.release());
    String number = plans.of(change);
    assertThat(number).matches("YA-20260302-\\d{4}");
    assertThat(changes.open(number)).containsExactly("draftPlan");
    assertThat(plans.signedFor(change)).isEqualTo(number);
    assertThat(changes.open(number)).isEmpty();

    changes.fire(change, WINDOW_OPENS);
    changes.done("engineer-2", change, "implementChange", DONE);
    assertThat(plans.status(number)).isEqualTo("RELEASED");
    assertThat(changes.open(number)).containsExactly("answerCriteria", "answerCriteria");
    plans.answeredWell(number);
    changes.done("service-desk", change, "verifyChange", Map.of("verification", "PASSED"));

    assertThat(changes.change(change).path("result").asText()).isEqualTo("SUCCESSFUL");
    assertThat(changes.status(change)).isEqualTo("CLOSED");
    JsonNode plan = plans.plan(number);
    assertThat(plan.path("status").asText()).isEqualTo("CLOSED");
    assertThat(plan.path("result").asText()).isEqualTo("PASSED");
    assertThat(plan.path("seats").findValuesAsText("person")).containsExactly("team-lead", "security-officer", "bureau-operator");
    assertThat(plan.path("seats").findValuesAsText("digest")).containsOnly(plan.at("/versions/0/digest").asText());
  }

  @Test
  void whatIsReturnedGoesToTheAuthorAndEverybodySignsTheNextVersion() {
    String number = plans.asked(at("2026-03-06T20:00"), "HIGH");
    plans.drafted(number, plans.content(at("2026-03-06T20:00")));
    plans.signed("team-lead", number);
    changes.done("security-officer", number, "signPlan", Map.of("decision", "RETURN", "comment", "请补充回退步骤", "password", "security-officer"));
    assertThat(changes.open(number)).containsExactly("draftPlan");

    Map<String, Object> next = plans.content(at("2026-03-06T20:00"));
    next.put("scope", "资产调拨模块及其全部接口");
    plans.drafted(number, next);

    JsonNode plan = plans.plan(number);
    assertThat(plan.path("version").asInt()).isEqualTo(2);
    assertThat(plan.at("/difference/0/part").asText()).isEqualTo("SCOPE");
    assertThat(plan.at("/seats/0/signature/voidedAt").isMissingNode()).isFalse();
    assertThat(changes.open(number)).containsExactly("signPlan");
    for (String person : List.of("team-lead", "security-officer", "bureau-operator", "bureau-leader")) {
      plans.signed(person, number);
    }
    assertThat(plans.status(number)).isEqualTo("SIGNED");
  }

  @Test
  void aVersionHandedInWhileOthersSignOrHaveSignedVoidsWhatTheySigned() {
    String number = plans.asked(at("2026-03-06T20:00"), "LOW");
    plans.drafted(number, plans.content(at("2026-03-06T20:00")));
    plans.signed("team-lead", number);
    assertThat(revised(number, "资产调拨").status()).isEqualTo(200);
    assertThat(plans.plan(number).path("version").asInt()).isEqualTo(2);
    for (String person : List.of("team-lead", "security-officer", "bureau-operator")) {
      plans.signed(person, number);
    }
    assertThat(revised(number, "资产调拨和处置").status()).isEqualTo(200);
    assertThat(plans.status(number)).isEqualTo("AWAITING_SIGNATURES");
    assertThat(changes.open(number)).containsExactly("signPlan");
  }

  @Test
  void whoRejectsStopsTheReleaseAndTheChangeIsPlannedAnew() {
    String change = changes.approved(changes.release());
    String number = plans.of(change);
    plans.drafted(number, plans.content(at("2026-03-06T20:00")));
    changes.done("team-lead", number, "signPlan", Map.of("decision", "REJECT", "comment", "不宜上线", "password", "team-lead"));

    assertThat(changes.status(change)).isEqualTo("AWAITING_REVISION");
    assertThat(changes.open(change)).containsExactly("reviseChange");
    assertThat(plans.status(number)).isEqualTo("WAITING");
    assertThat(changes.open(number)).isEmpty();
  }

  @Test
  void silenceIsRemindedAndEscalatedBackwardsFromTheReleaseAndStopsIt() {
    // Monday 2026-03-02; the release is on Friday 09:30, so half an office hour of Friday counts
    String number = plans.asked(at("2026-03-06T09:30"), "LOW");
    assertThat(changes.fire(number, STEP_DUE)).isEqualTo(at("2026-03-03T09:30"));
    assertThat(changes.fire(number, STEP_DUE)).isEqualTo(at("2026-03-03T14:30"));
    plans.drafted(number, plans.content(at("2026-03-06T09:30")));
    assertThat(changes.fire(number, STEP_DUE)).isEqualTo(at("2026-03-04T09:30"));
    for (int step = 0; changes.due(number, STEP_DUE).isBefore(at("2026-03-06T09:30")); step++) {
      changes.fire(number, STEP_DUE);
      assertThat(step).isLessThan(10);
    }
    changes.fire(number, STEP_DUE);

    assertThat(changes.fire(number, RELEASE_STOPS)).isEqualTo(at("2026-03-06T09:30"));
    assertThat(plans.status(number)).isEqualTo("STOPPED");
    assertThat(changes.open(number)).isEmpty();
  }

  @Test
  void anUnsignedPlanSendsItsChangeToBePlannedAnewAtItsTime() {
    String change = changes.approved(changes.release());
    String number = plans.of(change);
    assertThat(changes.fire(number, RELEASE_STOPS)).isEqualTo(at("2026-03-06T20:00"));
    assertThat(changes.status(change)).isEqualTo("AWAITING_REVISION");
    assertThat(changes.open(change)).containsExactly("reviseChange");
    assertThat(plans.status(number)).isEqualTo("WAITING");
  }

  @Test
  void oneFailedCriterionOpensTheBackOutAtOnceAndItsTicketIsTracked() {
    String change = changes.approved(changes.release());
    String number = plans.signedFor(change);
    changes.fire(change, WINDOW_OPENS);
    changes.done("engineer-2", change, "implementChange", DONE);
    assertThat(plans.answered(number, "打印错误率高", "MET").status()).isEqualTo(204);

    assertThat(changes.open(change)).containsExactly("backOutChange");
    assertThat(changes.open(number)).containsExactly("answerCriteria");
    changes.done("engineer-2", change, "backOutChange", Map.of("backOut", "BACK_OUT_FAILED", "comment", "旧模板也打不开"), true);

    assertThat(changes.open(number)).isEmpty();
    JsonNode plan = plans.plan(number);
    assertThat(plan.path("status").asText()).isEqualTo("TRACKING");
    assertThat(plan.path("result").asText()).isEqualTo("FAILED");
    assertThat(plan.path("issues")).hasSize(2);
    String major = plan.at("/issues/1/ticket").asText();
    assertThat(caller.as("auditor").get("/api/tickets/" + major).body().path("severity").asText()).isEqualTo("MAJOR");
    plan.path("issues").forEach(issue -> assertThat(caller.as("bureau-operator").post("/api/plans/%s/issues/%s/waive".formatted(
        number, issue.path("ticket").asText()), Map.of("reason", "已改用旧系统")).status()).isEqualTo(204));
    assertThat(plans.status(number)).isEqualTo("CLOSED");
  }

  @Test
  void aFirstGoLiveIsReportedAnsweredLateAndBackedOut() {
    String number = plans.asked(at("2026-03-06T20:00"), "LOW");
    plans.drafted(number, plans.content(at("2026-03-06T20:00")));
    List.of("team-lead", "security-officer", "bureau-operator").forEach(person -> plans.signed(person, number));
    time.set(at("2026-03-06T20:10"));
    changes.done("engineer", number, "reportRelease", Map.of(), true);

    assertThat(changes.fire(number, ANSWER_DUE)).isEqualTo(at("2026-03-06T21:00"));
    changes.fire(number, ANSWER_DUE);
    assertThat(changes.tasks("service-desk", number, "answerCriteria")).isEmpty();
    Map<String, Object> bad = Map.of("measured", "全部失败", "met", "MET", "evidence", "日志已存");
    changes.done("team-lead", number, "answerCriteria", Map.of("measured", "打不开", "met", "NOT_MET", "evidence", "截图"));
    changes.done("team-lead", number, "answerCriteria", bad);
    changes.done("engineer", number, "backOutRelease", Map.of("backOut", "BACKED_OUT", "comment", "已恢复"), true);

    JsonNode plan = plans.plan(number);
    assertThat(plan.path("status").asText()).isEqualTo("TRACKING");
    assertThat(plan.path("result").asText()).isEqualTo("FAILED");
  }

  @Test
  void anEmergencyAtNightStartsOnAShortPlanAndTheFullOneIsDueAtNoonOfTheNextWorkingDay() {
    // the night from Saturday to Sunday; Monday is worked
    time.set(at("2026-03-07T23:30"));
    String change = plans.emergency(time.instant());
    String number = plans.of(change);
    plans.drafted(number, plans.shortContent(time.instant()));
    plans.signed("team-lead", number);
    assertThat(plans.plan(number).path("fullPlanDue").asText()).isEqualTo("2026-03-09T12:00:00+08:00");
    changes.fire(change, WINDOW_OPENS);
    changes.done("engineer-2", change, "implementChange", DONE);
    plans.answeredWell(number);
    changes.done("service-desk", change, "verifyChange", Map.of("verification", "PASSED"));

    assertThat(changes.fire(number, FULL_PLAN_DUE)).isEqualTo(at("2026-03-09T12:00"));
    assertThat(plans.plan(number).at("/violations/0/kind").asText()).isEqualTo("FULL_PLAN_LATE");
    Map<String, Object> full = plans.content(at("2026-03-07T23:30"));
    plans.drafted(number, full);
    for (String person : List.of("team-lead", "security-officer", "bureau-operator", "bureau-leader")) {
      plans.signed(person, number);
    }
    assertThat(plans.plan(number).path("fullPlanAt").isMissingNode()).isFalse();
    assertThat(plans.status(number)).isEqualTo("CLOSED");
  }

  private Caller.Answer revised(String number, String scope) {
    Map<String, Object> content = plans.content(at("2026-03-06T20:00"));
    content.put("scope", scope);
    return caller.as("engineer").put("/api/plans/" + number, content);
  }
}
