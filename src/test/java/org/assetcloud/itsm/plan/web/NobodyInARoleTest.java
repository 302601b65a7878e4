package org.assetcloud.itsm.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.plan.web.Listening.OVERDUE;
import static org.assetcloud.itsm.plan.web.Listening.late;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan escalates to a role that nobody holds (R4.1, R4.2, R7.1): the next of its side is told and asked, as with tickets and changes. */
@WiredTest
class NobodyInARoleTest {

  private static final Instant MONDAY_EVENING = at("2026-05-11T20:00");

  @Autowired
  PlanCalls plans;

  @Autowired
  ChangeCalls changes;

  @Autowired
  Caller caller;

  @Autowired
  IdentityService identity;

  @Autowired
  Members members;

  @Autowired
  TestClock time;

  private final Map<Role, List<String>> taken = new EnumMap<>(Role.class);
  private Listening people;

  @BeforeEach
  void aWednesdayAfterTheMayHoliday() {
    time.set(at("2026-05-06T10:00"));
    people = new Listening(caller, changes);
  }

  @AfterEach
  void everybodyIsBackAndTimeRunsOn() {
    taken.forEach((role, persons) -> persons.forEach(person -> identity.createMembership(person, role.id())));
    time.reset();
  }

  @Test
  void aLateDraftIsToldToTheNextRoleOfTheSideAndTheRecordSaysWhy() {
    String number = plans.asked(MONDAY_EVENING, "LOW");
    nobodyIs(Role.PROJECT_MANAGER);
    time.set(at("2026-05-08T14:00"));

    changes.fire(number, "timerEvent_stepDue");

    assertThat(people.told(number)).containsEntry("contractor-director", OVERDUE).containsEntry("contractor-director-2", OVERDUE);
    assertThat(reminders(number)).containsExactly("逾期：编制方案（应于 2026年5月8日 14:00:00）。项目经理没有人员，改由供应商分管领导处理。");
  }

  @Test
  void anUnansweredCriterionIsAskedOfTheNextRoleOfTheSideWhereThereIsNoTeamLead() {
    String number = plans.asked(MONDAY_EVENING, "LOW");
    plans.drafted(number, plans.content(MONDAY_EVENING));
    List.of("team-lead", "security-officer", "bureau-operator").forEach(person -> plans.signed(person, number));
    time.set(MONDAY_EVENING);
    changes.done("engineer", number, "reportRelease", Map.of(), true);
    people.told(number);
    nobodyIs(Role.TEAM_LEAD);

    Map<String, String> told = people.firing(number, "boundaryEvent_answerDue", "2026-05-11T21:00");

    Map<String, String> askedAndTold = late("service-desk", Role.BUREAU_OPERATOR);
    List.of("project-manager", "project-manager-2").forEach(person -> askedAndTold.put(person, OVERDUE + "," + OVERDUE));
    assertThat(told).isEqualTo(askedAndTold);
    assertThat(reminders(number)).singleElement().asString().endsWith("到期未答复，转项目经理。运维组长没有人员，改由项目经理处理。");
    changes.done("project-manager-2", number, "answerCriteria",
        Map.of("measured", "三张均完整", "met", "MET", "evidence", "打印件"));
    assertThat(plans.plan(number).path("answers")).extracting(answer -> answer.path("by").asText()).contains("project-manager-2");
  }

  private void nobodyIs(Role role) {
    taken.put(role, members.of(role));
    members.of(role).forEach(person -> identity.deleteMembership(person, role.id()));
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
