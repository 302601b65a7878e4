package org.assetcloud.itsm.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.web.PlanCalls;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.TestPeople;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan's author or a criterion's owner falls out: the project manager names another person, and what was signed stays (R4.1, R4.2). */
@WiredTest
@Tag("any-database")
class ReplaceInPlanTest {

  private static final Instant RELEASE = at("2026-03-20T20:00");

  private final String other = "other-" + UUID.randomUUID().toString().substring(0, 8);

  @Autowired
  ChangeCalls calls;

  @Autowired
  PlanCalls plans;

  @Autowired
  Caller caller;

  @Autowired
  TestPeople people;

  @Autowired
  IdentityService identity;

  @Autowired
  TestClock time;

  String number;

  @BeforeEach
  void aPlanForAFirstGoLive() {
    time.set(at("2026-03-02T10:00"));
    people.create(other, Role.ENGINEER);
    number = plans.asked(RELEASE, "LOW");
  }

  @AfterEach
  void nobodyStays() {
    identity.deleteUser(other);
    time.reset();
  }

  @Test
  void anotherAuthorHasTheOpenDraftAndTheFormerOneNeverSigns() {
    identity.createMembership("engineer", Role.TEAM_LEAD.id());

    assertThat(replace("project-manager", "AUTHOR", null, other).status()).isEqualTo(204);

    assertThat(plans.plan(number).get("author").asText()).isEqualTo(other);
    calls.done(other, number, "draftPlan", plans.form(plans.content(RELEASE)), true);
    Answer signing = calls.claim("engineer", calls.tasks("engineer", number, "signPlan").get(0));
    identity.deleteMembership("engineer", Role.TEAM_LEAD.id());
    assertThat(signing.status()).isEqualTo(403);
    plans.signed("team-lead", number);
    assertThat(plans.plan(number).get("history").findValuesAsText("text")).contains("编制人由 engineer 改为 %s：病假".formatted(other));
  }

  @Test
  void whatWasSignedStaysSignedAndTheOtherAuthorReportsTheRelease() {
    signed();

    assertThat(replace("project-manager", "AUTHOR", null, other).status()).isEqualTo(204);
    time.set(RELEASE);

    assertThat(plans.status(number)).isEqualTo("SIGNED");
    calls.done(other, number, "reportRelease", Map.of("comment", "已上线"), true);
    assertThat(plans.status(number)).isEqualTo("RELEASED");
    assertThat(caller.as("security-officer").get("/api/notifications?size=200").text()).contains("编制人由 engineer 改为 " + other);
  }

  @Test
  void anotherOwnerAnswersACriterion() {
    signed();
    assertThat(replace("project-manager", "CRITERION", 1, other).status()).isEqualTo(409);
    time.set(RELEASE);
    calls.done("engineer", number, "reportRelease", Map.of(), true);

    assertThat(replace("project-manager", "CRITERION", 1, other).status()).isEqualTo(204);

    assertThat(plans.plan(number).at("/answers/0/owner").asText()).isEqualTo(other);
    assertThat(plans.plan(number).at("/answers/1/owner").asText()).isEqualTo("service-desk");
    calls.done(other, number, "answerCriteria", Map.of("measured", "三张均完整", "met", "MET", "evidence", "打印件已归档"), true);
    assertThat(replace("project-manager", "CRITERION", 1, "engineer-2").status()).isEqualTo(409);
    assertThat(plans.answered(number, "打印错误率高", "NOT_MET").status()).isEqualTo(204);
    assertThat(plans.status(number)).isEqualTo("CLOSED");
  }

  @ParameterizedTest
  @CsvSource({"AUTHOR,engineer,person,现在就是", "AUTHOR,service-desk,person,须为", "AUTHOR,team-lead,person,签署过", "AUTHOR,,person,请选择",
      "OWNER,engineer-2,part,要替换的人"})
  void whoDoesNotMeetTheConditionsIsRefused(String part, String person, String field, String sentence) {
    signed();

    Answer refused = replace("project-manager", part, null, person);

    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    assertThat(refused.body().at("/errors/0/field").asText()).isEqualTo(field);
    assertThat(refused.text()).contains(sentence);
    assertThat(plans.plan(number).get("author").asText()).isEqualTo("engineer");
  }

  @Test
  void onlyTheProjectManagerNames() {
    assertThat(replace("engineer", "AUTHOR", null, other).status()).isEqualTo(403);
    assertThat(replace("contractor-director", "AUTHOR", null, other).status()).isEqualTo(403);
    assertThat(replace("project-manager", "AUTHOR", null, "project-manager").status()).isEqualTo(403);
  }

  private void signed() {
    plans.drafted(number, plans.content(RELEASE));
    plans.signed("team-lead", number);
    plans.signed("security-officer", number);
    plans.signed("bureau-operator", number);
    assertThat(plans.status(number)).isEqualTo("SIGNED");
  }

  private Answer replace(String by, String part, Integer criterion, String person) {
    Map<String, Object> said = new HashMap<>(Map.of("part", part, "reason", "病假"));
    said.put("criterion", criterion);
    said.put("person", person);
    return caller.as(by).post("/api/plans/%s/replace".formatted(number), said);
  }
}
