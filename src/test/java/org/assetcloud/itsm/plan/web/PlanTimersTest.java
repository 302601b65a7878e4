package org.assetcloud.itsm.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.plan.web.Listening.ASKED;
import static org.assetcloud.itsm.plan.web.Listening.OVERDUE;
import static org.assetcloud.itsm.plan.web.Listening.REMINDED;
import static org.assetcloud.itsm.plan.web.Listening.each;
import static org.assetcloud.itsm.plan.web.Listening.late;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
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

/** Who is told what of a silent plan, and when (R4.1, R4.2): each step at its own moment, once, and only to those whose turn it is. */
@WiredTest
class PlanTimersTest {

  private static final String STEP_DUE = "timerEvent_stepDue";
  private static final String RELEASE_STOPS = "boundaryEvent_releaseTimeReached";
  private static final String ANSWER_DUE = "boundaryEvent_answerDue";
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
  void aReleaseOnTheMondayAfterAWorkedSaturdayIsWatchedFromTheFridayBefore() {
    String number = plans.asked(MONDAY_EVENING, "HIGH");
    assertThat(changes.due(number, RELEASE_STOPS)).isEqualTo(MONDAY_EVENING);
    assertThat(people.firing(number, STEP_DUE, "2026-05-08T09:00")).isEqualTo(Map.of("engineer", REMINDED));
    assertThat(people.firing(number, STEP_DUE, "2026-05-08T14:00")).isEqualTo(late("engineer", Role.PROJECT_MANAGER));
    plans.drafted(number, plans.content(MONDAY_EVENING));
    assertThat(people.told(number)).as("who signs first").isEqualTo(each(ASKED, Role.TEAM_LEAD));

    assertThat(people.firing(number, STEP_DUE, "2026-05-09T09:00")).isEqualTo(each(REMINDED, Role.TEAM_LEAD));
    assertThat(people.firing(number, STEP_DUE, "2026-05-09T14:00"))
        .isEqualTo(each(OVERDUE, Role.TEAM_LEAD, Role.PROJECT_MANAGER));
    plans.signed("team-lead", number);
    assertThat(people.told(number)).isEqualTo(each(ASKED, Role.SECURITY_OFFICER));
    assertThat(people.firing(number, STEP_DUE, "2026-05-09T15:45")).as("not in the second in which it became theirs, but at half of their time")
        .isEqualTo(each(REMINDED, Role.SECURITY_OFFICER));
    assertThat(people.firing(number, STEP_DUE, "2026-05-11T09:00")).isEqualTo(each(OVERDUE, Role.SECURITY_OFFICER, Role.PROJECT_MANAGER));
    plans.signed("security-officer-2", number);
    assertThat(people.told(number)).isEqualTo(each(ASKED, Role.BUREAU_OPERATOR));
    assertThat(people.firing(number, STEP_DUE, "2026-05-11T10:45")).isEqualTo(each(REMINDED, Role.BUREAU_OPERATOR));
    assertThat(people.firing(number, STEP_DUE, "2026-05-11T14:00")).isEqualTo(each(OVERDUE, Role.BUREAU_OPERATOR, Role.BUREAU_LEADER));
    assertThat(people.firing(number, STEP_DUE, "2026-05-11T20:00")).isEmpty();
    assertThat(people.firing(number, RELEASE_STOPS, "2026-05-11T20:00")).isEqualTo(late("engineer", Role.PROJECT_MANAGER, Role.BUREAU_OPERATOR));

    assertThat(plans.status(number)).isEqualTo("STOPPED");
    assertThat(changes.open(number)).isEmpty();
    assertThat(reminders(number)).containsExactly("催办：编制方案（应于 2026年5月8日 09:00:00）。", "逾期：编制方案（应于 2026年5月8日 14:00:00）。",
        "催办：运维组长签署（应于 2026年5月9日 09:00:00）。", "逾期：运维组长签署（应于 2026年5月9日 14:00:00）。",
        "催办：安全管理员签署（应于 2026年5月9日 15:45:00）。", "逾期：安全管理员签署（应于 2026年5月11日 09:00:00）。",
        "催办：采购人信息科签署（应于 2026年5月11日 10:45:00）。", "逾期：采购人信息科签署（应于 2026年5月11日 14:00:00）。");
  }

  @Test
  void aReleaseInTheFirstHoursAfterSpringFestivalIsWatchedBeforeIt() {
    time.set(at("2026-02-10T10:00"));
    Instant release = at("2026-02-24T01:00");
    String number = plans.asked(release, "LOW");
    assertThat(changes.due(number, RELEASE_STOPS)).isEqualTo(release);

    assertThat(people.firing(number, STEP_DUE, "2026-02-12T09:00")).isEqualTo(Map.of("engineer", REMINDED));
    assertThat(people.firing(number, STEP_DUE, "2026-02-12T14:00")).isEqualTo(late("engineer", Role.PROJECT_MANAGER));
    plans.drafted(number, plans.content(release));
    people.told(number);
    assertThat(people.firing(number, STEP_DUE, "2026-02-13T09:00")).isEqualTo(each(REMINDED, Role.TEAM_LEAD));
    plans.signed("team-lead", number);
    people.told(number);
    assertThat(people.firing(number, STEP_DUE, "2026-02-13T14:00")).isEqualTo(each(REMINDED, Role.SECURITY_OFFICER));
    plans.signed("security-officer", number);
    people.told(number);
    assertThat(people.firing(number, STEP_DUE, "2026-02-14T09:00")).isEqualTo(each(REMINDED, Role.BUREAU_OPERATOR));
    assertThat(people.firing(number, STEP_DUE, "2026-02-14T14:00")).isEqualTo(each(OVERDUE, Role.BUREAU_OPERATOR, Role.BUREAU_LEADER));
    assertThat(people.firing(number, STEP_DUE, "2026-02-24T01:00")).isEmpty();
    assertThat(people.firing(number, RELEASE_STOPS, "2026-02-24T01:00")).isEqualTo(late("engineer", Role.PROJECT_MANAGER, Role.BUREAU_OPERATOR));
  }

  @Test
  void aSignatureGivenInTimeIsNeitherRemindedNorEscalated() {
    String number = plans.asked(MONDAY_EVENING, "LOW");
    plans.drafted(number, plans.content(MONDAY_EVENING));
    plans.signed("team-lead", number);
    people.told(number);

    assertThat(people.firing(number, STEP_DUE, "2026-05-09T14:00")).isEqualTo(each(REMINDED, Role.SECURITY_OFFICER));
    List.of("security-officer", "bureau-operator").forEach(person -> plans.signed(person, number));
    assertThat(plans.status(number)).isEqualTo("SIGNED");
    assertThat(changes.timers(number)).isEmpty();
  }

  @Test
  void afterAnOutageOnlyTheHighestStepOfEachIsTold() {
    String number = plans.asked(MONDAY_EVENING, "LOW");
    plans.drafted(number, plans.content(MONDAY_EVENING));
    people.told(number);
    time.set(at("2026-05-11T10:00"));

    Map<String, String> told = people.firing(number, STEP_DUE, "2026-05-09T09:00");

    assertThat(told).as("nobody is late whose turn it was not").isEqualTo(each(OVERDUE, Role.TEAM_LEAD, Role.PROJECT_MANAGER));
    assertThat(reminders(number)).containsExactly("逾期：运维组长签署（应于 2026年5月9日 14:00:00）。");
    plans.signed("team-lead", number);
    assertThat(changes.due(number, STEP_DUE)).as("half of what is left to security-officer").isEqualTo(at("2026-05-11T11:00"));
  }

  @Test
  void afterAnOutageADraftThatIsLateIsNotRemindedAsWell() {
    String number = plans.asked(MONDAY_EVENING, "LOW");
    time.set(at("2026-05-09T10:00"));

    assertThat(people.firing(number, STEP_DUE, "2026-05-08T09:00")).isEqualTo(late("engineer", Role.PROJECT_MANAGER));

    assertThat(reminders(number)).containsExactly("逾期：编制方案（应于 2026年5月8日 14:00:00）。");
    assertThat(changes.due(number, STEP_DUE)).isEqualTo(MONDAY_EVENING);
  }

  @Test
  void whatIsNotAnsweredInTimeGoesToTeamLeadAndIsToldOnce() {
    String number = plans.asked(MONDAY_EVENING, "LOW");
    plans.drafted(number, plans.content(MONDAY_EVENING));
    List.of("team-lead", "security-officer", "bureau-operator").forEach(person -> plans.signed(person, number));
    time.set(MONDAY_EVENING);
    people.told(number);
    changes.done("engineer", number, "reportRelease", Map.of(), true);
    assertThat(people.told(number)).as("one message for each criterion").isEqualTo(Map.of("service-desk", ASKED + "," + ASKED));

    Map<String, String> overdue = late("service-desk", Role.TEAM_LEAD, Role.PROJECT_MANAGER, Role.BUREAU_OPERATOR);
    assertThat(people.firing(number, ANSWER_DUE, "2026-05-11T21:00")).isEqualTo(overdue);
    assertThat(changes.tasks("service-desk", number, "answerCriteria")).hasSize(1);
    assertThat(changes.tasks("team-lead-2", number, "answerCriteria")).hasSize(1);
    assertThat(people.firing(number, ANSWER_DUE, "2026-05-11T21:00")).isEqualTo(overdue);
    assertThat(changes.tasks("service-desk", number, "answerCriteria")).isEmpty();
    assertThat(changes.tasks("team-lead-2", number, "answerCriteria")).hasSize(2);
    assertThat(changes.timers(number)).isEmpty();
  }

  private List<String> reminders(String number) {
    List<String> reminders = new ArrayList<>();
    for (JsonNode event : plans.plan(number).path("history")) {
      if ("REMINDER".equals(event.path("kind").asText())) {
        reminders.add(event.path("text").asText());
      }
    }
    return reminders;
  }
}
