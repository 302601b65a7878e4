package org.assetcloud.itsm.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.plan.web.Listening.REMINDED;
import static org.assetcloud.itsm.plan.web.Listening.each;
import static org.assetcloud.itsm.plan.web.Listening.late;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Duration;
import java.time.Instant;
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

/** A plan that is moved, returned, completed or taken up again is watched for what is to be done now (R4.1). */
@WiredTest
class WatchedAnewTest {

  private static final String STEP_DUE = "timerEvent_stepDue";
  private static final String RELEASE_STOPS = "boundaryEvent_releaseTimeReached";
  private static final String FULL_PLAN_DUE = "boundaryEvent_fullPlanDue";
  private static final Instant MONDAY_EVENING = at("2026-05-11T20:00");

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
  void aWednesdayAfterTheMayHoliday() {
    time.set(at("2026-05-06T10:00"));
    people = new Listening(caller, changes);
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void aGoLiveThatIsMovedMovesItsTimers() {
    String number = plans.asked(MONDAY_EVENING, "LOW");
    plans.drafted(number, plans.content(MONDAY_EVENING));
    plans.signed("team-lead", number);
    assertThat(changes.due(number, STEP_DUE)).isEqualTo(at("2026-05-09T14:00"));

    moved(number, at("2026-05-18T20:00"));
    assertThat(changes.due(number, STEP_DUE)).isEqualTo(at("2026-05-15T09:00"));
    assertThat(changes.due(number, RELEASE_STOPS)).isEqualTo(at("2026-05-18T20:00"));
    moved(number, at("2026-05-08T20:00"));
    assertThat(changes.due(number, STEP_DUE)).isEqualTo(at("2026-05-07T09:00"));
    assertThat(changes.due(number, RELEASE_STOPS)).isEqualTo(at("2026-05-08T20:00"));
    people.told(number);

    assertThat(people.firing(number, STEP_DUE, "2026-05-07T09:00")).as("of the third version nobody has been told")
        .isEqualTo(each(REMINDED, Role.TEAM_LEAD));
  }

  @Test
  void aSignedGoLiveThatIsMovedIsWatchedAnew() {
    String number = plans.asked(MONDAY_EVENING, "LOW");
    plans.drafted(number, plans.content(MONDAY_EVENING));
    List.of("team-lead", "security-officer", "bureau-operator").forEach(person -> plans.signed(person, number));

    moved(number, at("2026-05-18T20:00"));

    assertThat(plans.status(number)).isEqualTo("AWAITING_SIGNATURES");
    assertThat(changes.due(number, STEP_DUE)).isEqualTo(at("2026-05-15T09:00"));
    assertThat(changes.due(number, RELEASE_STOPS)).isEqualTo(at("2026-05-18T20:00"));
  }

  @Test
  void whoMovesAGoLiveWhileWritingItMovesItsTimers() {
    String number = plans.asked(MONDAY_EVENING, "LOW");

    moved(number, at("2026-05-18T20:00"));

    assertThat(changes.due(number, STEP_DUE)).isEqualTo(at("2026-05-15T09:00"));
    assertThat(changes.due(number, RELEASE_STOPS)).isEqualTo(at("2026-05-18T20:00"));
  }

  @Test
  void aReturnedPlanIsToBeWrittenByTheTimeOfEveryDraft() {
    String number = plans.asked(MONDAY_EVENING, "LOW");
    plans.drafted(number, plans.content(MONDAY_EVENING));
    changes.done("team-lead", number, "signPlan", Map.of("decision", "RETURN", "comment", "请补充回退步骤", "password", "team-lead"));
    people.told(number);

    assertThat(people.firing(number, STEP_DUE, "2026-05-08T09:00")).isEqualTo(Map.of("engineer", REMINDED));
    assertThat(people.firing(number, STEP_DUE, "2026-05-08T14:00")).isEqualTo(late("engineer", Role.PROJECT_MANAGER));
  }

  @Test
  void theFullPlanIsRemindedAlsoWhereTheShortOneWasLate() {
    time.set(at("2026-03-07T23:30"));
    String number = plans.of(emergency());
    people.told(number);
    assertThat(people.firing(number, STEP_DUE, "2026-03-08T01:30")).isEqualTo(Map.of("engineer", REMINDED));
    assertThat(people.firing(number, STEP_DUE, "2026-03-08T01:45")).isEqualTo(late("engineer", Role.PROJECT_MANAGER));
    plans.drafted(number, plans.shortContent(at("2026-03-07T23:30")));
    plans.signed("team-lead", number);
    people.told(number);

    assertThat(people.firing(number, STEP_DUE, "2026-03-09T09:00")).isEqualTo(Map.of("engineer", REMINDED));
    assertThat(people.firing(number, STEP_DUE, "2026-03-09T09:30")).isEqualTo(late("engineer", Role.PROJECT_MANAGER));
    plans.drafted(number, plans.content(at("2026-03-07T23:30")));
    people.told(number);
    assertThat(people.firing(number, STEP_DUE, "2026-03-09T10:00")).isEqualTo(each(REMINDED, Role.TEAM_LEAD));
    assertThat(people.firing(number, FULL_PLAN_DUE, "2026-03-09T12:00")).isEqualTo(late("engineer", Role.PROJECT_MANAGER,
        Role.CONTRACTOR_DIRECTOR, Role.BUREAU_OPERATOR, Role.BUREAU_LEADER));
  }

  @Test
  void theFullPlanIsDueByWhenTheShortOneWasHandedIn() {
    time.set(at("2026-03-09T08:50"));
    String number = plans.of(emergency());
    plans.drafted(number, plans.shortContent(at("2026-03-09T08:50")));
    time.set(at("2026-03-09T09:10"));
    plans.signed("team-lead", number);

    assertThat(plans.plan(number).path("fullPlanDue").asText()).isEqualTo("2026-03-09T12:00:00+08:00");
  }

  @Test
  void aPlanTakenUpForAnotherReleaseIsRemindedAnew() {
    String change = changes.approved(changes.release());
    String number = plans.of(change);
    people.told(number);
    assertThat(people.firing(number, STEP_DUE, "2026-05-07T09:00")).isEqualTo(Map.of("engineer", REMINDED));
    changes.fire(number, RELEASE_STOPS);
    changes.done("engineer", change, "reviseChange", changes.form(changes.release()));
    changes.assessed(change, "ONE_UNIT", "FULL", "NONE");
    List.of("team-lead", "bureau-operator").forEach(person -> changes.voted(person, change, "APPROVE"));
    people.told(number);

    assertThat(people.firing(number, STEP_DUE, "2026-05-12T09:00")).isEqualTo(Map.of("engineer", REMINDED));
    assertThat(people.firing(number, STEP_DUE, "2026-05-12T14:00")).isEqualTo(late("engineer", Role.PROJECT_MANAGER));
  }

  private void moved(String number, Instant releaseAt) {
    Map<String, Object> content = plans.content(releaseAt);
    content.put("releaseAt", PlanCalls.written(releaseAt));
    Caller.Answer answer = caller.as("engineer").put("/api/plans/" + number, content);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  private String emergency() {
    Map<String, Object> request = changes.release();
    request.put("type", "EMERGENCY");
    request.put("windowFrom", PlanCalls.written(time.instant()));
    request.put("windowTo", PlanCalls.written(time.instant().plus(Duration.ofHours(4))));
    String change = changes.asked(request);
    changes.voted("bureau-operator", change, "APPROVE");
    return change;
  }
}
