package org.assetcloud.itsm.change.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.plan.web.PlanCalls;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one vote lets begin is not begun against the others, nor long after it, nor as something else than it was about (R7.4). */
@WiredTest
class EmergenciesTest {

  private static final Instant NOW = at("2026-03-02T10:00");
  private static final String WINDOW_OPENS = "timerEvent_windowOpens";
  private static final String LATE = "boundaryEvent_lateApprovalDue";

  @Autowired
  ChangeCalls calls;

  @Autowired
  PlanCalls plans;

  @Autowired
  Caller caller;

  @Autowired
  TestClock time;

  @BeforeEach
  void aMondayMorning() {
    time.set(NOW);
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void aReleaseRefusedBeforeItsWindowEndsWithItsPlanAndEverybodyHears() {
    String number = calls.asked(upgrade(Duration.ofHours(2), Duration.ofHours(6)));
    calls.voted("bureau-operator", number, "APPROVE");
    String plan = plans.of(number);
    assertThat(calls.open(plan)).containsExactly("draftPlan");
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
    String held = calls.tasks("bureau-operator-2", number, "approveChange").get(0);
    assertThat(calls.claim("bureau-operator-2", held).status()).isEqualTo(204);

    calls.voted("team-lead", number, "REJECT");

    assertThat(calls.status(number)).isEqualTo("REJECTED");
    assertThat(calls.change(number).path("lateApproval").asText()).isEqualTo("REFUSED");
    assertThat(plans.status(plan)).isEqualTo("CANCELLED");
    assertThat(calls.open(number)).isEmpty();
    assertThat(calls.open(plan)).isEmpty();
    assertThat(calls.timers(number)).isEmpty();
    assertThat(told("bureau-operator-2", number)).anyMatch(text -> text.contains("已否决"));
    assertThat(told("engineer-2", number)).anyMatch(text -> text.contains("已否决"));
    assertThat(told("project-manager", number)).anyMatch(text -> text.contains("不再实施"));
    assertThat(told("engineer", plan)).anyMatch(text -> text.contains("不再上线"));
    assertThat(calls.submit("bureau-operator-2", held, Map.of("decision", "APPROVE")).status()).isIn(404, 409);
  }

  @Test
  void whoHasNotBegunWhenTheLateApprovalIsOverdueWaitsForItsVotes() {
    Map<String, Object> request = emergency(Duration.ZERO, Duration.ofDays(2));
    String number = calls.asked(request);
    calls.voted("bureau-operator", number, "APPROVE");
    calls.fire(number, WINDOW_OPENS);
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
    calls.voted("team-lead", number, "APPROVE");
    String work = calls.tasks("engineer-2", number, "implementChange").get(0);

    assertThat(calls.fire(number, LATE)).isEqualTo(at("2026-03-03T10:00"));

    refused(calls.claim("engineer-2", work), "补审批没有完成");
    assertThat(told("engineer-2", number)).anyMatch(text -> text.contains("补审批完成以前不能开工"));
    assertThat(told("bureau-operator", number)).anyMatch(text -> text.contains("补审批已逾期，请立即办理"));
    calls.voted("bureau-operator-2", number, "APPROVE");
    assertThat(told("engineer-2", number)).anyMatch(text -> text.contains("补审批已经完成"));
    assertThat(calls.claim("engineer-2", work).status()).isEqualTo(204);
    assertThat(calls.change(number).path("violations").findValuesAsText("kind")).containsExactly("APPROVED_LATE");
  }

  @Test
  void theVotesAreMissedToTheSecondWhetherItsTimerHasFiredOrNot() {
    String number = calls.asked(emergency(Duration.ZERO, Duration.ofDays(2)));
    calls.voted("bureau-operator", number, "APPROVE");
    calls.fire(number, WINDOW_OPENS);
    String work = calls.tasks("engineer-2", number, "implementChange").get(0);

    time.set(at("2026-03-03T10:00"));
    refused(calls.claim("engineer-2", work), "补审批没有完成");

    time.set(at("2026-03-03T10:00").minusSeconds(1));
    assertThat(calls.claim("engineer-2", work).status()).isEqualTo(204);
  }

  @Test
  void anEmergencyIsWhatHappensWithinADay() {
    Duration day = Duration.ofHours(24);
    notNow(calls.ask("engineer", emergency(day.plusSeconds(1), day.plusHours(2))));
    Answer start = caller.as("engineer").post("/engine-rest/process-definition/key/changeApproval/start",
        Map.of("variables", variables(calls.form(emergency(day.plusSeconds(1), day.plusHours(2))))));
    assertThat(start.status()).as(start.text()).isEqualTo(422);
    assertThat(start.text()).contains("紧急变更的窗口最迟须在");

    String number = calls.asked(emergency(day, day.plusHours(2)));
    assertThat(caller.as("engineer").post("/api/changes/%s/revise".formatted(number), Map.of("reason", "改时间")).status()).isEqualTo(204);
    Answer later = calls.submit("engineer", calls.tasks("engineer", number, "reviseChange").get(0),
        calls.form(emergency(day.plusHours(6), day.plusHours(8))));
    assertThat(later.status()).isEqualTo(422);
    assertThat(later.text()).contains("紧急变更的窗口最迟须在");
    calls.done("engineer", number, "reviseChange", calls.form(emergency(day, day.plusHours(2))), true);

    time.set(NOW.minus(Duration.ofHours(1)));
    String vote = calls.tasks("bureau-operator", number, "approveChange").get(0);
    assertThat(calls.claim("bureau-operator", vote).status()).isEqualTo(204);
    Answer agreed = calls.submit("bureau-operator", vote, Map.of("decision", "APPROVE"));
    assertThat(agreed.status()).isEqualTo(422);
    assertThat(calls.status(number)).isEqualTo("AWAITING_APPROVAL");
    time.set(NOW);
    assertThat(calls.submit("bureau-operator", vote, Map.of("decision", "APPROVE")).status()).isEqualTo(204);
  }

  @Test
  void whatIsReturnedAfterItsAuthorisationWaitsForAVoteAboutItsNextRevision() {
    Map<String, Object> request = emergency(Duration.ZERO, Duration.ofHours(4));
    String number = returned(request);
    String work = calls.tasks("engineer-2", number, "implementChange").get(0);
    assertThat(calls.status(number)).isEqualTo("AWAITING_REVISION");
    refused(calls.claim("engineer-2", work), "没有获得所需的批准");

    String revise = calls.tasks("engineer", number, "reviseChange").get(0);
    Map.of("kind", "PATCH", "type", "NORMAL", "modules", "凭单打印", "units", "某单位", "implementer", "engineer", "verifier", "service-desk-2",
        "windowTo", "2026-03-02T20:00:00+08:00", "steps", "另一种做法", "oldValue", "不是这样", "newValue", "另一个值").forEach((name, value) ->
            refused(calls.submit("engineer", revise, calls.form(request, name, value)), "已经先行批准"));
    calls.done("engineer", number, "reviseChange", calls.form(request, "title", "调整凭单格式（补充）", "reason", "财政决算要求", "downtimeMinutes", 30,
        "backOutSteps", "恢复原模板并重启", "testEvidence", "补充了回归测试"), true);

    assertThat(calls.status(number)).isEqualTo("AWAITING_APPROVAL");
    refused(calls.claim("engineer-2", work), "没有获得所需的批准");
    calls.voted("bureau-operator", number, "APPROVE");
    assertThat(calls.status(number)).isEqualTo("APPROVED");
    assertThat(calls.open(number)).containsExactly("assessChange", "implementChange");
    assertThat(told("engineer-2", number)).anyMatch(text -> text.contains("修改后的内容已经先行批准"));
    assertThat(calls.claim("engineer-2", work).status()).isEqualTo(204);
    assertThat(calls.change(number).path("rounds").findValuesAsText("stage")).containsExactly("AT_ONCE", "AFTERWARDS", "AT_ONCE");
  }

  @Test
  void theDayForTheOtherVotesCountsFromTheFirstOneHoweverOftenItIsReturned() {
    Map<String, Object> request = emergency(Duration.ZERO, Duration.ofDays(2));
    String number = returned(request);
    time.set(at("2026-03-03T09:59"));
    calls.done("engineer", number, "reviseChange", calls.form(request, "downtimeMinutes", 5), true);
    calls.voted("bureau-operator", number, "APPROVE");
    String work = calls.tasks("engineer-2", number, "implementChange").get(0);

    time.set(at("2026-03-03T10:00"));

    refused(calls.claim("engineer-2", work), "补审批没有完成");
    assertThat(calls.change(number).path("authorisedAt").asText()).isEqualTo("2026-03-02T10:00:00+08:00");
  }

  @Test
  void whoeverRefusesTheNextRevisionAtOnceEndsIt() {
    Map<String, Object> request = emergency(Duration.ZERO, Duration.ofHours(4));
    String number = returned(request);
    calls.done("engineer", number, "reviseChange", calls.form(request, "backOutSteps", "不回退，出错再说"), true);

    calls.voted("bureau-operator", number, "REJECT");

    assertThat(calls.status(number)).isEqualTo("REJECTED");
    assertThat(calls.open(number)).isEmpty();
  }

  @Test
  void whatIsReturnedCanStillBeTakenBackAndPlannedAnew() {
    Map<String, Object> request = emergency(Duration.ZERO, Duration.ofHours(4));
    String number = returned(request);

    assertThat(caller.as("engineer").post("/api/changes/%s/revise".formatted(number), Map.of("reason", "换个窗口")).status()).isEqualTo(204);

    calls.done("engineer", number, "reviseChange", calls.form(emergency(Duration.ofHours(3), Duration.ofHours(5))), true);
    assertThat(calls.open(number)).containsExactly("approveChange");
    calls.voted("bureau-operator", number, "APPROVE");
    assertThat(calls.status(number)).isEqualTo("APPROVED");
    assertThat(calls.due(number, WINDOW_OPENS)).isEqualTo(NOW.plus(Duration.ofHours(3)));
  }

  @Test
  void workThatHasBegunGoesOnAndClosesOnlyWithAllVotesAboutWhatIsWrittenNow() {
    Map<String, Object> request = emergency(Duration.ZERO, Duration.ofHours(4));
    String number = calls.asked(request);
    calls.voted("bureau-operator", number, "APPROVE");
    calls.fire(number, WINDOW_OPENS);
    assertThat(calls.claim("engineer-2", calls.tasks("engineer-2", number, "implementChange").get(0)).status()).isEqualTo(204);
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
    calls.voted("team-lead", number, "RETURN");
    assertThat(calls.status(number)).isEqualTo("IN_IMPLEMENTATION");

    calls.done("engineer", number, "reviseChange", calls.form(request, "testEvidence", "补充了回归测试"), true);
    calls.done("engineer-2", number, "implementChange", Map.of("implementation", "DONE"), true);
    calls.done("service-desk", number, "verifyChange", Map.of("verification", "PASSED"));

    assertThat(calls.status(number)).isEqualTo("AWAITING_LATE_APPROVAL");
    assertThat(calls.open(number)).containsExactly("assessChange");
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
    calls.voted("team-lead", number, "APPROVE");
    calls.voted("bureau-operator", number, "APPROVE");
    assertThat(calls.open(number)).containsExactly("reviewChange");
    assertThat(calls.change(number).at("/rounds/2/revision").asInt()).isEqualTo(2);
  }

  /** Authorised, its window open, and sent back by one of the others. */
  private String returned(Map<String, Object> request) {
    String number = calls.asked(request);
    calls.voted("bureau-operator", number, "APPROVE");
    calls.fire(number, WINDOW_OPENS);
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
    calls.voted("team-lead", number, "RETURN");
    return number;
  }

  private Map<String, Object> emergency(Duration from, Duration to) {
    Map<String, Object> request = calls.request();
    request.putAll(Map.of("type", "EMERGENCY", "windowFrom", ChangeCalls.written(NOW.plus(from)), "windowTo", ChangeCalls.written(NOW.plus(to))));
    return request;
  }

  private Map<String, Object> upgrade(Duration from, Duration to) {
    Map<String, Object> request = emergency(from, to);
    request.put("kind", "UPGRADE");
    return request;
  }

  private static Map<String, Object> variables(Map<String, Object> form) {
    Map<String, Object> variables = new HashMap<>();
    form.forEach((name, value) -> variables.put(name, Map.of("value", value)));
    return variables;
  }

  private List<String> told(String person, String number) {
    List<String> texts = new ArrayList<>();
    for (JsonNode one : caller.as(person).get("/api/notifications?size=200").body().path("items")) {
      if (number.equals(one.path("number").asText())) {
        texts.add(one.path("text").asText());
      }
    }
    return texts;
  }

  private static void refused(Answer claim, String why) {
    assertThat(claim.status()).as(claim.text()).isEqualTo(409);
    assertThat(claim.text()).contains(why);
  }

  private static void notNow(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    assertThat(answer.body().at("/errors/0/field").asText()).isEqualTo("windowFrom");
  }
}
