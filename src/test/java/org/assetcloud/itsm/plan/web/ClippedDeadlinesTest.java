package org.assetcloud.itsm.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.plan.web.Listening.ASKED;
import static org.assetcloud.itsm.plan.web.Listening.REMINDED;
import static org.assetcloud.itsm.plan.web.Listening.late;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No deadline lies before its task exists (decision 18), and no backlog of timers forgets a lateness. */
@WiredTest
class ClippedDeadlinesTest {

  private static final String STEP_DUE = "timerEvent_stepDue";
  private static final String FULL_PLAN_DUE = "boundaryEvent_fullPlanDue";
  private static final Instant TUESDAY = at("2026-03-03T14:00");
  private static final Instant THURSDAY_EVENING = at("2026-03-05T20:00");

  @Autowired
  PlanCalls plans;

  @Autowired
  ChangeCalls changes;

  @Autowired
  Caller caller;

  @Autowired
  TestClock time;

  private Listening people;

  @BeforeEach
  void aTuesday() {
    time.set(TUESDAY);
    people = new Listening(caller, changes);
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void aReleaseAskedForTwoDaysAheadLeavesItsAuthorAShareOfThem() {
    String number = plans.of(approvedFor(THURSDAY_EVENING));

    assertThat(people.told(number)).as("in the first second").isEqualTo(Map.of("engineer", ASKED));
    assertThat(due(number, "draftPlan")).isEqualTo(at("2026-03-03T16:55"));
    assertThat(plans.plan(number).path("draft").toString()).isEqualTo("{\"openedAt\":\"2026-03-03T14:00:00+08:00\","
        + "\"reminderAt\":\"2026-03-03T15:27:30+08:00\",\"deadline\":\"2026-03-03T16:55:00+08:00\",\"clipped\":true}");
    assertThat(history(number, "OPENING")).singleElement().asString().contains("时间不足，按比例缩短：请在 2026年3月3日 16:55:00 前提交。");
    assertThat(people.firing(number, STEP_DUE, "2026-03-03T15:27:30")).isEqualTo(Map.of("engineer", REMINDED));
    assertThat(people.firing(number, STEP_DUE, "2026-03-03T16:55:00")).isEqualTo(late("engineer", Role.PROJECT_MANAGER));
    assertThat(history(number, "REMINDER")).contains("逾期：编制方案（应于 2026年3月3日 16:55:00，时间不足，按比例缩短）。");
  }

  @Test
  void signersOfAPlanThatWasHandedInLateShareWhatIsLeftFromThenOn() {
    String number = plans.asked(THURSDAY_EVENING, "LOW");
    time.set(at("2026-03-05T10:00"));
    plans.drafted(number, plans.content(THURSDAY_EVENING));

    List<String> promised = deadlines(number);
    assertThat(promised).containsExactly("2026-03-05T11:30:00+08:00", "2026-03-05T14:30:00+08:00", "2026-03-05T16:00:00+08:00");
    assertThat(plans.plan(number).path("seats")).allSatisfy(seat -> assertThat(seat.path("clipped").asBoolean()).isTrue());
    assertThat(due(number, "signPlan")).isEqualTo(at("2026-03-05T11:30"));
    assertThat(history(number, "SIGNATURE")).singleElement().asString().contains("时间不足，按比例缩短：运维组长 2026年3月5日 11:30:00");
    plans.signed("team-lead", number);
    assertThat(deadlines(number)).as("whoever is quick takes no time away from the next").isEqualTo(promised);
    time.set(at("2026-03-05T15:00"));
    plans.signed("security-officer", number);
    assertThat(deadlines(number)).as("whoever is slow leaves a share of what is left")
        .containsExactly(promised.get(0), promised.get(1), "2026-03-05T16:15:00+08:00");
    assertThat(due(number, "signPlan")).isEqualTo(at("2026-03-05T16:15"));
  }

  @Test
  void whoHasTimeEnoughKeepsTheTable() {
    String number = plans.asked(at("2026-03-12T20:00"), "LOW");

    assertThat(due(number, "draftPlan")).isEqualTo(at("2026-03-10T14:00"));
    assertThat(plans.plan(number).path("draft").path("clipped").asBoolean()).isFalse();
    assertThat(history(number, "OPENING")).singleElement().asString().doesNotContain("缩短");
  }

  @Test
  void aDraftHandedInAfterItsDeadlineAndBeforeItsTimerIsStillOnRecordAsLate() {
    String number = plans.asked(at("2026-03-12T20:00"), "LOW");
    people.told(number);
    time.set(at("2026-03-10T14:00:05"));

    plans.drafted(number, plans.content(at("2026-03-12T20:00")));

    assertThat(people.told(number)).containsEntry("project-manager", "逾期").containsEntry("team-lead", ASKED).doesNotContainKey("engineer");
    assertThat(history(number, "REMINDER")).containsExactly("逾期：编制方案（应于 2026年3月10日 14:00:00）。");
  }

  @Test
  void aSignatureAfterItsDeadlineAndBeforeItsTimerIsStillOnRecordAsLate() {
    String number = plans.asked(at("2026-03-12T20:00"), "LOW");
    plans.drafted(number, plans.content(at("2026-03-12T20:00")));
    time.set(at("2026-03-11T14:00"));

    plans.signed("team-lead", number);

    assertThat(history(number, "REMINDER")).containsExactly("逾期：运维组长签署（应于 2026年3月11日 14:00:00）。");
    assertThat(changes.due(number, STEP_DUE)).as("the next one's").isAfter(time.instant());
  }

  @Test
  void nobodySignsAReleaseWhoseTimeHasComeAlsoWhereItsTimerIsStillToCome() {
    String number = plans.asked(THURSDAY_EVENING, "LOW");
    plans.drafted(number, plans.content(THURSDAY_EVENING));
    List.of("team-lead", "security-officer").forEach(person -> plans.signed(person, number));
    String last = changes.tasks("bureau-operator", number, "signPlan").get(0);
    changes.claim("bureau-operator", last);
    time.set(THURSDAY_EVENING);

    Caller.Answer answer = changes.submit("bureau-operator", last, Map.of("decision", "APPROVE", "password", "bureau-operator"));

    assertThat(answer.status()).as(answer.text()).isEqualTo(409);
    assertThat(answer.text()).contains("本次上线停止");
    assertThat(caller.as("engineer").put("/api/plans/" + number, plans.content(THURSDAY_EVENING)).status()).isEqualTo(409);
    changes.fire(number, "boundaryEvent_releaseTimeReached");
    assertThat(plans.status(number)).isEqualTo("STOPPED");
  }

  @Test
  void aFullPlanSignedAfterItsNoonAndBeforeItsTimerIsStillAViolation() {
    time.set(at("2026-03-08T02:00"));
    String number = plans.of(plans.emergency(at("2026-03-08T02:00")));
    plans.drafted(number, plans.shortContent(at("2026-03-08T02:00")));
    plans.signed("team-lead", number);
    plans.drafted(number, plans.content(at("2026-03-08T02:00")));
    List.of("team-lead", "security-officer").forEach(person -> plans.signed(person, number));
    assertThat(changes.due(number, FULL_PLAN_DUE)).isEqualTo(at("2026-03-09T12:00"));
    time.set(at("2026-03-09T12:00:01"));

    plans.signed("bureau-operator", number);
    if ("HIGH".equals(plans.plan(number).path("risk").asText())) {
      plans.signed("bureau-leader", number);
    }

    assertThat(plans.plan(number).path("violations")).extracting(one -> one.path("kind").asText()).containsExactly("FULL_PLAN_LATE");
  }

  @Test
  void aCriterionOfAReleaseThatTookPlaceLateIsDueAfterItIsAsked() {
    String number = signedGoLive();
    time.set(at("2026-03-05T23:00"));

    changes.done("engineer", number, "reportRelease", Map.of(), true);

    assertThat(due(number, "answerCriteria")).isEqualTo(at("2026-03-05T23:30"));
    assertThat(plans.plan(number).path("answers")).extracting(one -> one.path("deadline").asText()).containsOnly("2026-03-05T23:30:00+08:00");
    assertThat(changes.due(number, "boundaryEvent_answerDue")).isEqualTo(at("2026-03-05T23:30"));
    changes.fire(number, "boundaryEvent_answerDue");
    assertThat(dates(number, "answerCriteria")).as("whom it went to has time for it as well").contains(at("2026-03-06T00:00"));
  }

  @Test
  void anAnswerAfterItsDeadlineAndBeforeItsTimerIsStillToldAbove() {
    String number = signedGoLive();
    time.set(THURSDAY_EVENING);
    changes.done("engineer", number, "reportRelease", Map.of(), true);
    people.told(number);
    time.set(at("2026-03-05T21:00:05"));

    plans.answeredWell(number);

    assertThat(people.told(number)).containsKeys("project-manager", "bureau-operator").doesNotContainKey("service-desk");
    assertThat(history(number, "REMINDER")).hasSize(2).allSatisfy(text -> assertThat(text).contains("到期未答复，逾期后答复"));
  }

  @Test
  void howMuchTimeIsLeftIsSaidBeforehand() {
    String clipped = caller.as("engineer").get("/api/plans/lead-time?from=2026-03-05T20:00:00%2B08:00").text();
    String enough = caller.as("engineer").get("/api/plans/lead-time?from=2026-03-12T20:00:00%2B08:00").text();
    String emergency = caller.as("engineer").get("/api/plans/lead-time?from=2026-03-03T14:00:00%2B08:00&to=2026-03-03T15:00:00%2B08:00"
        + "&emergency=true").text();

    assertThat(clipped).isEqualTo("{\"lead\":\"PT21H\",\"workingDays\":3,\"draftDueAt\":\"2026-03-03T16:55:00+08:00\","
        + "\"signDueAt\":\"2026-03-05T14:35:00+08:00\",\"clipped\":true}");
    assertThat(enough).isEqualTo("{\"lead\":\"PT21H\",\"workingDays\":3,\"draftDueAt\":\"2026-03-10T14:00:00+08:00\","
        + "\"signDueAt\":\"2026-03-12T14:00:00+08:00\",\"clipped\":false}");
    assertThat(emergency).isEqualTo("{\"lead\":\"PT2H\",\"draftDueAt\":\"2026-03-03T14:07:30+08:00\","
        + "\"signDueAt\":\"2026-03-03T14:37:30+08:00\",\"clipped\":true}");
    assertThat(caller.as("engineer").get("/api/plans/lead-time?from=2026-03-03T14:00:00%2B08:00").status()).isEqualTo(422);
    assertThat(caller.as("engineer").get("/api/plans/lead-time?from=tomorrow").status()).isEqualTo(400);
    assertThat(caller.as("system-admin").get("/api/plans/lead-time?from=2026-03-12T20:00:00%2B08:00").status()).isEqualTo(403);
  }

  private String approvedFor(Instant release) {
    Map<String, Object> request = changes.release();
    request.put("windowFrom", PlanCalls.written(release));
    request.put("windowTo", PlanCalls.written(release.plusSeconds(7200)));
    return changes.approved(request);
  }

  private String signedGoLive() {
    String number = plans.asked(THURSDAY_EVENING, "LOW");
    plans.drafted(number, plans.content(THURSDAY_EVENING));
    List.of("team-lead", "security-officer", "bureau-operator").forEach(person -> plans.signed(person, number));
    return number;
  }

  private Instant due(String number, String definition) {
    return dates(number, definition).get(0);
  }

  private List<Instant> dates(String number, String definition) {
    List<Instant> dates = new ArrayList<>();
    caller.as("auditor").get("/engine-rest/task?processInstanceBusinessKey=%s&taskDefinitionKey=userTask_%s".formatted(number, definition)).body()
        .forEach(task -> dates.add(OffsetDateTime.parse(task.path("due").asText().replaceFirst("(\\d{2})(\\d{2})$", "$1:$2")).toInstant()));
    return dates;
  }

  private List<String> deadlines(String number) {
    List<String> deadlines = new ArrayList<>();
    plans.plan(number).path("seats").forEach(seat -> deadlines.add(seat.path("deadline").asText()));
    return deadlines;
  }

  private List<String> history(String number, String kind) {
    List<String> texts = new ArrayList<>();
    for (JsonNode event : plans.plan(number).path("history")) {
      if (kind.equals(event.path("kind").asText())) {
        texts.add(event.path("text").asText());
      }
    }
    return texts;
  }
}
