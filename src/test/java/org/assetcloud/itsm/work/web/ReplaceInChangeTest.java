package org.assetcloud.itsm.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.TestPeople;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody named in a change falls out: the project manager names another person, and what was voted stays (R7.4). */
@WiredTest
class ReplaceInChangeTest {

  private final String other = "other-" + UUID.randomUUID().toString().substring(0, 8);

  @Autowired
  ChangeCalls calls;

  @Autowired
  Caller caller;

  @Autowired
  TestPeople people;

  @Autowired
  IdentityService identity;

  @Autowired
  TestClock time;

  @BeforeEach
  void aMondayMorning() {
    time.set(at("2026-03-02T10:00"));
    people.create(other, Role.ENGINEER);
  }

  @AfterEach
  void nobodyStays() {
    identity.deleteUser(other);
    time.reset();
  }

  @Test
  void anotherImplementerBeginsTheApprovedWorkWithoutNewVotes() {
    String number = calls.approved(calls.request());

    assertThat(replace("project-manager", number, "IMPLEMENTER", other).status()).isEqualTo(204);
    calls.fire(number, "timerEvent_windowOpens");

    assertThat(calls.change(number).get("implementer").asText()).isEqualTo(other);
    assertThat(calls.change(number).get("revision").asInt()).isEqualTo(1);
    assertThat(calls.change(number).at("/revisions/0/implementer").asText()).isEqualTo("engineer-2");
    String work = calls.tasks(other, number, "implementChange").get(0);
    assertThat(calls.claim("engineer-2", work).status()).isEqualTo(403);
    calls.done(other, number, "implementChange", Map.of("implementation", "DONE", "comment", "完成"));
    assertThat(calls.status(number)).isEqualTo("AWAITING_VERIFICATION");
    assertThat(calls.change(number).get("history").findValuesAsText("text")).contains("实施人由 engineer-2 改为 %s：病假".formatted(other));
    assertThat(caller.as("team-lead").get("/api/notifications?size=200").text()).contains(number, "实施人由 engineer-2 改为 " + other);
  }

  @Test
  void workThatHasBegunGoesToTheOtherPersonAtOnce() {
    String number = calls.approved(calls.request());
    calls.fire(number, "timerEvent_windowOpens");
    String work = calls.tasks("engineer-2", number, "implementChange").get(0);
    assertThat(calls.claim("engineer-2", work).status()).isEqualTo(204);

    assertThat(replace("project-manager", number, "IMPLEMENTER", other).status()).isEqualTo(204);

    assertThat(calls.submit("engineer-2", work, Map.of("implementation", "DONE")).status()).isEqualTo(403);
    assertThat(calls.submit(other, work, Map.of("implementation", "DONE")).status()).isEqualTo(204);
  }

  @Test
  void anotherVerifierOfAnotherRoleHasTheOpenVerification() {
    String number = calls.approved(calls.request());
    calls.fire(number, "timerEvent_windowOpens");
    calls.done("engineer-2", number, "implementChange", Map.of("implementation", "DONE"));

    assertThat(replace("project-manager", number, "VERIFIER", other).status()).isEqualTo(204);

    assertThat(calls.tasks("service-desk", number, "verifyChange")).isEmpty();
    calls.done(other, number, "verifyChange", Map.of("verification", "PASSED"), true);
    assertThat(calls.status(number)).isEqualTo("CLOSED");
  }

  @Test
  void anotherRequesterRevises() {
    String number = calls.asked(calls.request());
    caller.as("engineer").post("/api/changes/%s/revise".formatted(number), Map.of("reason", "补充"));

    assertThat(replace("project-manager", number, "REQUESTER", other).status()).isEqualTo(204);

    assertThat(calls.tasks("engineer", number, "reviseChange")).isNotEmpty();
    Map<String, Object> request = calls.request();
    assertThat(calls.submit("engineer", calls.tasks(other, number, "reviseChange").get(0), calls.form(request)).status()).isEqualTo(403);
    calls.done(other, number, "reviseChange", calls.form(request), true);
    assertThat(calls.change(number).get("requestedBy").asText()).isEqualTo(other);
  }

  @Test
  void whoWasReplacedVotesNoMoreEvenAfterARevision() {
    String lead = other + "-lead";
    people.create(lead, Role.TEAM_LEAD);
    identity.createMembership(lead, Role.ENGINEER.id());
    Map<String, Object> request = calls.request();
    request.put("implementer", lead);
    String number = calls.asked(request);
    assertThat(replace("project-manager", number, "IMPLEMENTER", other).status()).isEqualTo(204);
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");

    assertThat(calls.claim(lead, calls.tasks(lead, number, "approveChange").get(0)).status()).isEqualTo(403);
    calls.voted("team-lead", number, "RETURN");
    calls.done("engineer", number, "reviseChange", calls.form(request, "implementer", "engineer-2"), true);
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
    assertThat(calls.claim(lead, calls.tasks(lead, number, "approveChange").get(0)).status()).isEqualTo(403);
    identity.deleteUser(lead);
  }

  @ParameterizedTest
  @CsvSource({"IMPLEMENTER,team-lead,须为", "IMPLEMENTER,nobody,须为", "IMPLEMENTER,engineer-2,现在就是", "VERIFIER,engineer-2,验证人不能是实施人",
      "VERIFIER,team-lead,投过票", "VERIFIER,auditor,须为", "REQUESTER,service-desk,须为", "REQUESTER,team-lead,投过票", "IMPLEMENTER,,请选择"})
  void whoDoesNotMeetTheConditionsIsRefusedAndNothingChanges(String part, String person, String sentence) {
    String number = calls.approved(calls.request());
    String before = calls.change(number).toString();

    Answer refused = replace("project-manager", number, part, person);

    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    assertThat(refused.body().at("/errors/0/field").asText()).isEqualTo("person");
    assertThat(refused.text()).contains(sentence);
    assertThat(calls.change(number).toString()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"engineer", "team-lead", "contractor-director", "bureau-operator", "system-admin"})
  void onlyTheProjectManagerNames(String person) {
    String number = calls.asked(calls.request());

    assertThat(replace(person, number, "IMPLEMENTER", other).status()).isEqualTo(403);
  }

  @Test
  void aProjectManagerWithAPartInItDoesNotName() {
    Map<String, Object> request = calls.request();
    request.put("verifier", "project-manager");
    String number = calls.asked(request);

    assertThat(replace("project-manager", number, "IMPLEMENTER", other).body().get("type").asText())
        .isEqualTo("urn:itsm:problem:own-change-concerned");
    assertThat(replace("project-manager-2", number, "VERIFIER", "project-manager-2").status()).isEqualTo(403);
    assertThat(replace("project-manager-2", number, "IMPLEMENTER", other).status()).isEqualTo(204);
  }

  @Test
  void thePartAndTheReasonAreNeededAndNothingIsNamedAfterTheEnd() {
    String number = calls.asked(calls.request());
    assertThat(replace("project-manager", number, "APPROVER", other).body().at("/errors/0/field").asText()).isEqualTo("part");
    Answer withoutReason = caller.as("project-manager").post("/api/changes/%s/replace".formatted(number),
        Map.of("part", "IMPLEMENTER", "person", other));
    assertThat(withoutReason.body().at("/errors/0/field").asText()).isEqualTo("reason");
    caller.as("engineer").post("/api/changes/%s/cancel".formatted(number), Map.of("reason", "不再需要"));

    assertThat(replace("project-manager", number, "IMPLEMENTER", other).status()).isEqualTo(409);
  }

  private Answer replace(String by, String number, String part, String person) {
    Map<String, Object> said = new HashMap<>(Map.of("part", part, "reason", "病假"));
    said.put("person", person);
    return caller.as(by).post("/api/changes/%s/replace".formatted(number), said);
  }
}
