package org.assetcloud.itsm.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** At two in the night a short plan does not fail for want of a team-lead (R4.1): project-manager signs in their stead. */
@WiredTest
class ShortPlanDeputyTest {

  private static final Instant NIGHT = at("2026-03-08T02:00");
  private static final String STEP_DUE = "timerEvent_stepDue";

  @Autowired
  PlanCalls plans;

  @Autowired
  ChangeCalls changes;

  @Autowired
  Caller caller;

  @Autowired
  TestClock time;

  @Autowired
  IdentityService identity;

  @BeforeEach
  void night() {
    time.set(NIGHT);
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void whereTeamLeadKeepsSilentUntilTheDeadlineProjectManagerMaySignAsWell() {
    String number = plans.of(plans.emergency(NIGHT));
    plans.drafted(number, plans.shortContent(NIGHT));
    String task = changes.tasks("team-lead", number, "signPlan").get(0);
    changes.claim("team-lead", task);
    assertThat(changes.fire(number, STEP_DUE)).isEqualTo(at("2026-03-08T04:30"));
    assertThat(changes.tasks("project-manager", number, "signPlan")).as("the team-lead still has time").isEmpty();
    assertThat(changes.claim("project-manager", task).status()).isIn(403, 409);

    assertThat(changes.fire(number, STEP_DUE)).isEqualTo(at("2026-03-08T05:00"));

    assertThat(changes.tasks("project-manager", number, "signPlan")).hasSize(1);
    assertThat(changes.tasks("team-lead", number, "signPlan")).as("nothing is taken away").hasSize(1);
    assertThat(due(number)).isAfter(at("2026-03-08T05:00")).isBefore(at("2026-03-08T06:00"));
    assertThat(told("project-manager", number)).contains("请您代为签署");
    plans.signed("project-manager", number);
    assertThat(plans.status(number)).isEqualTo("SIGNED");
    assertThat(plans.plan(number).at("/seats/0/signature/role").asText()).isEqualTo("project-manager");
    assertThat(plans.plan(number).path("history").toString()).contains("项目经理代运维组长");
    assertThat(plans.plan(number).path("fullPlanDue").asText()).isEqualTo("2026-03-09T12:00:00+08:00");
  }

  @Test
  void whereNobodyIsTeamLeadProjectManagerSignsAtOnce() {
    List<String> leaders = List.of("team-lead", "team-lead-2");
    String number = plans.of(plans.emergency(NIGHT));
    leaders.forEach(leader -> identity.deleteMembership(leader, "team-lead"));
    try {
      plans.drafted(number, plans.shortContent(NIGHT));

      assertThat(told("project-manager", number)).contains("没有可以签署的运维组长，请您代为签署");
      assertThat(told("bureau-operator", number)).doesNotContain("签署人员不足");
      plans.signed("project-manager", number);
      assertThat(plans.status(number)).isEqualTo("SIGNED");
    } finally {
      leaders.forEach(leader -> identity.createMembership(leader, "team-lead"));
    }
  }

  @Test
  void whereTheOnlyTeamLeadWroteThePlanProjectManagerSignsAtOnce() {
    identity.deleteMembership("team-lead-2", "team-lead");
    try {
      Map<String, Object> request = changes.release();
      request.putAll(Map.of("type", "EMERGENCY", "windowFrom", PlanCalls.written(NIGHT), "windowTo", PlanCalls.written(at("2026-03-08T06:00"))));
      Caller.Answer asked = changes.ask("team-lead", request);
      assertThat(asked.status()).as(asked.text()).isEqualTo(201);
      String change = asked.body().path("number").asText();
      changes.voted("bureau-operator", change, "APPROVE");
      String number = plans.of(change);
      changes.done("team-lead", number, "draftPlan", plans.form(plans.shortContent(NIGHT)), true);

      assertThat(changes.claim("team-lead", changes.tasks("project-manager", number, "signPlan").get(0)).status()).isEqualTo(403);
      plans.signed("project-manager", number);
      assertThat(plans.status(number)).isEqualTo("SIGNED");
    } finally {
      identity.createMembership("team-lead-2", "team-lead");
    }
  }

  private Instant due(String number) {
    return OffsetDateTime.parse(caller.as("auditor").get("/engine-rest/task?processInstanceBusinessKey=%s&taskDefinitionKey=userTask_signPlan"
        .formatted(number)).body().get(0).path("due").asText().replaceFirst("(\\d{2})(\\d{2})$", "$1:$2")).toInstant();
  }

  private String told(String person, String number) {
    StringBuilder told = new StringBuilder();
    caller.as(person).get("/api/notifications?size=200").body().path("items").forEach(item -> {
      if (number.equals(item.path("number").asText())) {
        told.append(item.path("text").asText()).append('\n');
      }
    });
    return told.toString();
  }
}
