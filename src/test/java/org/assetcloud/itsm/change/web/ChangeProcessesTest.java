package org.assetcloud.itsm.change.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assetcloud.itsm.plan.web.PlanCalls;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.ModelCoverage;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Changes as programs carry them through, each step by whom it belongs to (R7.4): every node and flow of the three models is taken. */
@WiredTest
@Import(ModelCoverage.class)
@TestPropertySource(properties = ModelCoverage.BESIDE + "=emergencyPlanSignoff,planSigning,ticketHandling")
class ChangeProcessesTest {

  private static final String WINDOW_OPENS = "timerEvent_windowOpens";
  private static final String WINDOW_OVER = "boundaryEvent_windowOver";
  private static final String CHASE = "timerEvent_chaseDue";
  private static final String LATE = "boundaryEvent_lateApprovalDue";
  private static final Map<String, Object> DONE = Map.of("implementation", "DONE");
  private static final Map<String, Object> PASSED = Map.of("verification", "PASSED");

  @Autowired
  ChangeCalls calls;

  @Autowired
  PlanCalls plans;

  @Autowired
  Caller caller;

  @Autowired
  HistoryService history;

  @Autowired
  IdentityService identity;

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
  void aSmallChangeIsAssessedApprovedDoneVerifiedAndClosed() {
    String number = calls.asked(calls.request());
    assertThat(number).matches("BG-20260302-\\d{4}");
    assertThat(calls.open(number)).containsExactly("assessChange");

    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
    assertThat(calls.open(number)).containsExactly("approveChange", "approveChange");
    calls.voted("team-lead", number, "APPROVE");
    calls.voted("bureau-operator", number, "APPROVE");
    assertThat(calls.status(number)).isEqualTo("APPROVED");
    assertThat(calls.fire(number, WINDOW_OPENS)).isEqualTo(at("2026-03-06T20:00"));
    calls.done("engineer-2", number, "implementChange", DONE);
    calls.done("service-desk", number, "verifyChange", PASSED);

    JsonNode change = calls.change(number);
    assertThat(change.path("status").asText()).isEqualTo("CLOSED");
    assertThat(change.path("result").asText()).isEqualTo("SUCCESSFUL");
    assertThat(change.path("rounds").findValuesAsText("person")).containsExactly("team-lead", "bureau-operator");
    assertThat(calls.open(number)).isEmpty();
    assertThat(ends(number)).contains("endEvent_changeCarriedOut", "endEvent_changeClosed");
  }

  @Test
  void oneWhoRejectsEndsItAndTheOthersNeedNotVote() {
    String number = calls.asked(calls.request());
    calls.assessed(number, "ALL_UNITS", "FULL", "BUSINESS");
    assertThat(calls.change(number).path("risk").asText()).isEqualTo("HIGH");
    assertThat(calls.open(number)).hasSize(4);

    calls.voted("security-officer", number, "REJECT");

    assertThat(calls.status(number)).isEqualTo("REJECTED");
    assertThat(calls.open(number)).isEmpty();
    assertThat(ends(number)).contains("endEvent_changeRefused", "endEvent_changeRejected");
  }

  @Test
  void whatIsReturnedIsRevisedAndAllVoteAgainWhileTheOlderVotesStayOnRecord() {
    String number = calls.asked(calls.request());
    calls.assessed(number, "SEVERAL_UNITS", "PARTIAL", "NONE");
    calls.voted("project-manager", number, "APPROVE");
    calls.voted("bureau-operator", number, "RETURN");
    assertThat(calls.open(number)).containsExactly("reviseChange");

    calls.done("engineer", number, "reviseChange", calls.form(calls.request(), "testEvidence", "补充了回归测试"));
    calls.assessed(number, "SEVERAL_UNITS", "PARTIAL", "NONE");

    JsonNode change = calls.change(number);
    assertThat(change.path("revision").asInt()).isEqualTo(2);
    assertThat(change.path("testEvidence").asText()).isEqualTo("补充了回归测试");
    assertThat(change.path("revisions").findValuesAsText("testEvidence")).containsExactly("测试环境打印正常", "补充了回归测试");
    assertThat(change.path("rounds")).hasSize(2);
    assertThat(change.at("/rounds/0/decision").asText()).isEqualTo("RETURN");
    assertThat(change.at("/rounds/0/seats").findValuesAsText("person")).containsExactly("project-manager", "bureau-operator");
    assertThat(change.at("/rounds/1/seats").findValuesAsText("person")).isEmpty();
    assertThat(calls.open(number)).containsExactly("approveChange", "approveChange");
    calls.voted("project-manager-2", number, "APPROVE");
    calls.voted("bureau-operator-2", number, "APPROVE");
    assertThat(calls.status(number)).isEqualTo("APPROVED");
  }

  @Test
  void silenceIsRemindedGoesToTheDeputyThenToBureauLeaderAndNeverApproves() {
    String number = calls.asked(calls.request());
    calls.assessed(number, "SEVERAL_UNITS", "PARTIAL", "NONE");
    calls.voted("bureau-operator", number, "APPROVE");

    // 7 office hours from Monday 10:00 are Tuesday 10:00
    assertThat(calls.fire(number, CHASE)).isEqualTo(at("2026-03-02T15:00"));
    assertThat(calls.tasks("project-manager", number, "approveChange")).hasSize(1);
    assertThat(calls.fire(number, CHASE)).isEqualTo(at("2026-03-03T10:00"));
    assertThat(calls.tasks("project-manager", number, "approveChange")).isEmpty();
    assertThat(calls.tasks("contractor-director", number, "approveChange")).hasSize(1);
    assertThat(calls.fire(number, CHASE)).isEqualTo(at("2026-03-04T10:00"));
    assertThat(calls.tasks("bureau-leader", number, "approveChange")).hasSize(1);
    assertThat(calls.fire(number, CHASE)).isEqualTo(at("2026-03-05T10:00"));
    assertThat(calls.status(number)).isEqualTo("AWAITING_APPROVAL");
    assertThat(ends(number)).contains("endEvent_chaseExhausted");

    calls.voted("bureau-leader", number, "APPROVE");
    assertThat(calls.status(number)).isEqualTo("APPROVED");
    assertThat(calls.change(number).path("rounds").findValuesAsText("person")).containsExactly("bureau-leader", "bureau-operator");
  }

  @Test
  void whereNobodyIsLeftWhoCouldVoteItIsNotApprovedAndPeopleAreTold() {
    String number = calls.asked(calls.request());
    calls.assessed(number, "SEVERAL_UNITS", "PARTIAL", "NONE");
    calls.voted("bureau-operator", number, "APPROVE");
    List<String> left = List.of("project-manager", "contractor-director", "bureau-leader");
    left.forEach(role -> members(role, false));
    try {
      calls.fire(number, CHASE);

      assertThat(calls.status(number)).isEqualTo("AWAITING_REVISION");
      assertThat(calls.change(number).at("/rounds/0/decision").asText()).isEqualTo("NOT_APPROVED");
      assertThat(ends(number)).contains("endEvent_nobodyLeft");
      calls.done("engineer", number, "reviseChange", calls.form(calls.request()));
      calls.assessed(number, "SEVERAL_UNITS", "PARTIAL", "NONE");
      assertThat(calls.change(number).at("/rounds/1/decision").asText()).isEqualTo("NOT_APPROVED");
      assertThat(calls.open(number)).containsExactly("reviseChange");
    } finally {
      left.forEach(role -> members(role, true));
    }
    assertThat(caller.as("process-owner").get("/api/notifications").body().findValuesAsText("text"))
        .anyMatch(text -> text.contains(number) && text.contains("没有可以审批的人员"));
  }

  @Test
  void aChangeTakenBackAfterItsApprovalHasToBeApprovedAnew() {
    String number = calls.approved(calls.request());

    assertThat(caller.as("engineer").post("/api/changes/%s/revise".formatted(number), Map.of("reason", "换个时间")).status()).isEqualTo(204);
    assertThat(calls.open(number)).containsExactly("reviseChange");
    calls.done("engineer", number, "reviseChange", calls.form(calls.request()));
    assertThat(calls.open(number)).containsExactly("assessChange");

    assertThat(caller.as("project-manager").post("/api/changes/%s/revise".formatted(number), Map.of("reason", "再改")).status()).isEqualTo(204);
    assertThat(calls.open(number)).containsExactly("reviseChange");
    assertThat(caller.as("engineer").post("/api/changes/%s/revise".formatted(number), Map.of("reason", "再改")).body().path("type").asText())
        .endsWith("already-in-revision");
  }

  @Test
  void aChangeIsCancelledBeforeItsWorkAndItsHoldersAreTold() {
    String number = calls.asked(calls.request());
    String task = calls.tasks("team-lead", number, "assessChange").get(0);
    assertThat(calls.claim("team-lead", task).status()).isEqualTo(204);

    assertThat(caller.as("engineer-2").post("/api/changes/%s/cancel".formatted(number), Map.of("reason", "不改了")).status()).isEqualTo(403);
    assertThat(caller.as("engineer").post("/api/changes/%s/cancel".formatted(number), Map.of("reason", "")).status()).isEqualTo(422);
    assertThat(caller.as("engineer").post("/api/changes/%s/cancel".formatted(number), Map.of("reason", "不改了")).status()).isEqualTo(204);

    assertThat(calls.status(number)).isEqualTo("CANCELLED");
    assertThat(calls.open(number)).isEmpty();
    assertThat(caller.as("team-lead").get("/api/notifications").body().findValuesAsText("text")).anyMatch(text -> text.contains(number)
        && text.contains("已取消"));
    assertThat(caller.as("engineer").post("/api/changes/%s/cancel".formatted(number), Map.of("reason", "再")).status()).isEqualTo(409);
  }

  @Test
  void aWindowThatNobodyUsedIsPlannedAnew() {
    String number = calls.approved(calls.request());
    calls.fire(number, WINDOW_OPENS);

    assertThat(calls.fire(number, WINDOW_OVER)).isEqualTo(at("2026-03-06T22:00"));

    assertThat(calls.open(number)).containsExactly("reviseChange");
    assertThat(calls.status(number)).isEqualTo("AWAITING_REVISION");
    assertThat(ends(number)).contains("endEvent_windowMissed");
  }

  @Test
  void workBeyondItsWindowIsAViolationAndSomebodyDecidesWhetherItGoesOn() {
    String goesOn = begun();
    calls.fire(goesOn, WINDOW_OVER);
    calls.done("project-manager", goesOn, "decideOverrun", Map.of("overrun", "CONTINUE", "comment", "还需十分钟"));
    calls.done("engineer-2", goesOn, "implementChange", DONE, true);
    calls.done("service-desk", goesOn, "verifyChange", PASSED);
    assertThat(calls.open(goesOn)).containsExactly("reviewChange");
    calls.done("bureau-operator", goesOn, "reviewChange", Map.of("comment", "估时不足，今后留出余量"));
    assertThat(calls.status(goesOn)).isEqualTo("CLOSED");
    assertThat(calls.change(goesOn).path("violations").findValuesAsText("kind")).containsExactly("WINDOW_OVERRUN");

    time.set(at("2026-03-02T10:00"));
    String reported = begun();
    calls.fire(reported, WINDOW_OVER);
    calls.done("engineer-2", reported, "implementChange", DONE, true);
    String late = calls.tasks("project-manager", reported, "decideOverrun").get(0);
    calls.claim("project-manager", late);
    assertThat(calls.submit("project-manager", late, Map.of("overrun", "BACK_OUT", "comment", "回退")).status()).isEqualTo(409);
    calls.done("service-desk", reported, "verifyChange", PASSED);
    assertThat(calls.open(reported)).containsExactly("reviewChange");

    time.set(at("2026-03-02T10:00"));
    String takenBack = begun();
    calls.fire(takenBack, WINDOW_OVER);
    calls.done("project-manager", takenBack, "decideOverrun", Map.of("overrun", "BACK_OUT", "comment", "立即回退"));
    assertThat(calls.open(takenBack)).containsExactly("backOutChange");
    calls.done("engineer-2", takenBack, "backOutChange", Map.of("backOut", "BACKED_OUT", "comment", "已恢复"));
    assertThat(calls.change(takenBack).path("result").asText()).isEqualTo("BACKED_OUT");
    assertThat(calls.open(takenBack)).containsExactly("reviewChange");
  }

  @Test
  void whatFailsOrIsNotVerifiedIsTakenBackAndReviewed() {
    String failed = begun();
    calls.done("engineer-2", failed, "implementChange", Map.of("implementation", "FAILED", "comment", "脚本报错"), true);
    calls.done("engineer-2", failed, "backOutChange", Map.of("backOut", "BACK_OUT_FAILED", "comment", "备份损坏"));
    assertThat(calls.change(failed).path("result").asText()).isEqualTo("BACK_OUT_FAILED");
    assertThat(calls.open(failed)).containsExactly("reviewChange");

    time.set(at("2026-03-02T10:00"));
    String refused = begun();
    calls.done("engineer-2", refused, "implementChange", DONE, true);
    calls.done("service-desk", refused, "verifyChange", Map.of("verification", "FAILED", "comment", "打印错位"));
    assertThat(calls.submit("engineer-2", calls.tasks("engineer-2", refused, "backOutChange").get(0),
        Map.of("backOut", "KEPT", "comment", "不退")).status()).isEqualTo(422);
    calls.done("engineer-2", refused, "backOutChange", Map.of("backOut", "BACKED_OUT", "comment", "已恢复"));
    calls.done("bureau-operator", refused, "reviewChange", Map.of("comment", "测试不足"));
    assertThat(calls.status(refused)).isEqualTo("CLOSED");
  }

  @Test
  void anEmergencyBeginsWithOneVoteAndIsApprovedInFullAfterwards() {
    String number = emergency();
    calls.voted("bureau-operator", number, "APPROVE");
    assertThat(calls.open(number)).containsExactly("assessChange");
    assertThat(calls.due(number, LATE)).isEqualTo(at("2026-03-03T10:00"));

    calls.fire(number, WINDOW_OPENS);
    calls.done("engineer-2", number, "implementChange", DONE);
    calls.done("service-desk", number, "verifyChange", PASSED);
    assertThat(calls.status(number)).isEqualTo("AWAITING_LATE_APPROVAL");
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
    calls.voted("team-lead", number, "APPROVE");
    calls.voted("bureau-operator-2", number, "APPROVE");

    assertThat(calls.open(number)).containsExactly("reviewChange");
    calls.done("bureau-operator", number, "reviewChange", Map.of("comment", "处理得当"));
    assertThat(calls.status(number)).isEqualTo("CLOSED");
    assertThat(calls.change(number).path("violations")).isEmpty();
  }

  @Test
  void anEmergencyThatMissedItsWindowIsAuthorisedAnewWhateverWasOpenBesideIt() {
    String number = emergency();
    calls.voted("bureau-operator", number, "APPROVE");
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
    calls.voted("team-lead", number, "APPROVE");
    calls.fire(number, WINDOW_OPENS);

    calls.fire(number, WINDOW_OVER);

    assertThat(calls.open(number)).containsExactly("reviseChange");
    assertThat(calls.change(number).at("/rounds/1/decision").asText()).isEqualTo("VOIDED");
    Map<String, Object> request = calls.request();
    request.putAll(Map.of("type", "EMERGENCY", "windowFrom", "2026-03-02T14:00:00+08:00", "windowTo", "2026-03-02T18:00:00+08:00"));
    calls.done("engineer", number, "reviseChange", calls.form(request));
    calls.voted("bureau-operator-2", number, "APPROVE");
    assertThat(calls.status(number)).isEqualTo("APPROVED");
  }

  @Test
  void anEmergencyRefusedAfterwardsIsAViolationWithADecisionAboutItsBackOut() {
    String number = emergency();
    calls.voted("bureau-operator", number, "APPROVE");
    calls.fire(number, WINDOW_OPENS);
    calls.done("engineer-2", number, "implementChange", DONE);
    calls.done("service-desk", number, "verifyChange", PASSED);
    calls.fire(number, LATE);
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
    calls.voted("team-lead", number, "REJECT");

    assertThat(calls.tasks("engineer-2", number, "backOutChange")).isEmpty();
    calls.done("project-manager", number, "backOutChange", Map.of("backOut", "KEPT", "comment", "回退会再次中断业务"));
    calls.done("bureau-operator", number, "reviewChange", Map.of("comment", "事前应先电话请示"));

    JsonNode change = calls.change(number);
    assertThat(change.path("status").asText()).isEqualTo("CLOSED");
    assertThat(change.path("result").asText()).isEqualTo("SUCCESSFUL");
    assertThat(change.path("violations").findValuesAsText("kind")).containsExactly("APPROVED_LATE", "REFUSED_AFTERWARDS");
  }

  @Test
  void anEmergencyRefusedBeforeItsWorkIsNotCarriedOut() {
    String number = emergency();
    calls.voted("bureau-operator", number, "APPROVE");
    calls.fire(number, WINDOW_OPENS);
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
    calls.voted("team-lead", number, "REJECT");

    assertThat(calls.status(number)).isEqualTo("REJECTED");
    assertThat(calls.open(number)).isEmpty();
    assertThat(ends(number)).containsOnlyOnce("endEvent_changeRefused").contains("endEvent_refusedBeforeWork");
  }

  @Test
  void anEmergencyReturnedBeforeItsWorkIsAuthorisedOnceMoreAndThenApprovedInFull() {
    String number = emergency();
    calls.voted("bureau-operator", number, "APPROVE");
    calls.fire(number, WINDOW_OPENS);
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
    calls.voted("team-lead", number, "RETURN");
    JsonNode asked = calls.change(number);
    Map<String, Object> again = calls.request();
    again.putAll(Map.of("type", "EMERGENCY", "windowFrom", asked.path("windowFrom").asText(), "windowTo", asked.path("windowTo").asText(),
        "modules", List.of(asked.at("/modules/0").asText()), "testEvidence", "补充了回归测试"));

    calls.done("engineer", number, "reviseChange", calls.form(again), true);
    calls.voted("bureau-operator", number, "APPROVE");
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
    calls.voted("team-lead", number, "APPROVE");
    calls.voted("bureau-operator", number, "APPROVE");

    assertThat(calls.open(number)).containsExactly("implementChange");
    assertThat(calls.change(number).path("lateApproval").asText()).isEqualTo("APPROVED");
  }

  @Test
  void aFreezeEnteredAfterTheApprovalSendsTheChangeBackAndAnExceptionNeedsBureauLeader() {
    Map<String, Object> request = calls.request();
    String number = calls.approved(request);
    long freeze = calls.frozen("2026-03-06T21:00", "2026-03-07T08:00", request.get("modules"));

    calls.fire(number, WINDOW_OPENS);

    assertThat(calls.open(number)).containsExactly("reviseChange");
    assertThat(ends(number)).contains("endEvent_changeSentBack");
    request.putAll(Map.of("windowFrom", "2026-03-06T20:30:00+08:00", "windowTo", "2026-03-06T22:00:00+08:00"));
    calls.done("engineer", number, "reviseChange", calls.form(request));
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
    assertThat(calls.change(number).path("risk").asText()).isEqualTo("HIGH");
    for (String person : List.of("project-manager", "security-officer", "bureau-operator", "bureau-leader")) {
      calls.voted(person, number, "APPROVE");
    }
    assertThat(calls.change(number).at("/conflicts/0/with").asText()).isEqualTo(String.valueOf(freeze));
    assertThat(calls.change(number).at("/conflicts/0/excepted").asBoolean()).isTrue();
    calls.fire(number, WINDOW_OPENS);
    calls.done("engineer-2", number, "implementChange", DONE);
    assertThat(calls.status(number)).isEqualTo("AWAITING_VERIFICATION");
  }

  @Test
  void aChangeOfTheCatalogueNeedsNoVotesAndAnEditedOneIsNormal() {
    long template = calls.template("每周数据清理");
    Map<String, Object> request = calls.request();
    List.of("kind", "modules", "steps", "testEvidence", "backOutSteps", "title", "oldValue", "newValue").forEach(request::remove);
    request.putAll(Map.of("type", "STANDARD", "template", template));

    String number = calls.asked(request);

    assertThat(calls.status(number)).isEqualTo("APPROVED");
    String plan = plans.signedFor(number);
    calls.fire(number, WINDOW_OPENS);
    calls.done("engineer-2", number, "implementChange", DONE);
    plans.answeredWell(plan);
    calls.done("service-desk", number, "verifyChange", PASSED);
    assertThat(calls.status(number)).isEqualTo("CLOSED");

    time.set(at("2026-03-02T10:00"));
    Map<String, Object> edited = new HashMap<>(request);
    edited.put("steps", "多清理一张表");
    String normal = calls.asked(edited);
    assertThat(calls.change(normal).path("type").asText()).isEqualTo("NORMAL");
    assertThat(calls.open(normal)).containsExactly("assessChange");
  }

  @Test
  void aReleaseWithoutItsSignedPlanIsPlannedAnewWhenItsWindowOpens() {
    String number = calls.approved(calls.release());
    calls.fire(number, WINDOW_OPENS);
    assertThat(calls.open(number)).containsExactly("reviseChange");

    String refused = calls.approved(calls.release());
    String plan = plans.of(refused);
    plans.drafted(plan, plans.content(time.instant().plus(Duration.ofDays(4))));
    calls.done("team-lead", plan, "signPlan", Map.of("decision", "REJECT", "comment", "不宜上线", "password", "team-lead"));
    assertThat(calls.open(refused)).containsExactly("reviseChange");
    assertThat(ends(refused)).contains("endEvent_releaseStopped");
  }

  @Test
  void aReleaseWhoseCriterionFailsIsBackedOutAtOnce() {
    String number = calls.approved(calls.release());
    String plan = plans.signedFor(number);
    calls.fire(number, WINDOW_OPENS);
    calls.done("engineer-2", number, "implementChange", DONE);
    plans.answered(plan, "凭单打印正常", "NOT_MET");
    assertThat(calls.open(number)).containsExactly("backOutChange");
    calls.done("engineer-2", number, "backOutChange", Map.of("backOut", "BACKED_OUT", "comment", "已恢复原模板"), true);
    assertThat(calls.change(number).path("result").asText()).isEqualTo("BACKED_OUT");
    assertThat(calls.status(number)).isEqualTo("AWAITING_REVIEW");
  }

  private String begun() {
    String number = calls.approved(calls.request());
    calls.fire(number, WINDOW_OPENS);
    assertThat(calls.claim("engineer-2", calls.tasks("engineer-2", number, "implementChange").get(0)).status()).isEqualTo(204);
    assertThat(calls.status(number)).isEqualTo("IN_IMPLEMENTATION");
    return number;
  }

  private String emergency() {
    Map<String, Object> request = calls.request();
    request.putAll(Map.of("type", "EMERGENCY", "windowFrom", "2026-03-02T10:00:00+08:00", "windowTo", "2026-03-02T14:00:00+08:00"));
    String number = calls.asked(request);
    assertThat(calls.tasks("bureau-operator", number, "approveChange")).hasSize(1);
    return number;
  }

  private void members(String role, boolean there) {
    for (String person : List.of(role, role + "-2")) {
      if (there) {
        identity.createMembership(person, role);
      } else {
        identity.deleteMembership(person, role);
      }
    }
  }

  /** The end events reached so far by all processes of the change. */
  private List<String> ends(String number) {
    return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
        .flatMap(instance -> history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).list().stream())
        .filter(one -> one.getActivityType().toLowerCase(Locale.ROOT).contains("endevent"))
        .map(HistoricActivityInstance::getActivityId).toList();
  }
}
