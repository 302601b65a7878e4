package org.assetcloud.itsm.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.plan.web.PlanCalls;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody has claimed they can give back, at any hour: votes, signatures, assessments and work on tickets (R7.4, R4.1, R5.7). */
@WiredTest
class HandBackTest {

  @Autowired
  ChangeCalls calls;

  @Autowired
  PlanCalls plans;

  @Autowired
  TicketCalls tickets;

  @Autowired
  Caller caller;

  @Autowired
  TestClock time;

  @BeforeEach
  void twoInTheMorning() {
    time.set(at("2026-03-03T02:00"));
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void aClaimedVoteIsHandedBackAndAColleagueGivesIt() {
    String number = calls.asked(calls.request());
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
    String vote = calls.tasks("team-lead", number, "approveChange").get(0);
    assertThat(calls.claim("team-lead", vote).status()).isEqualTo(204);
    assertThat(actions("team-lead", vote)).containsExactly("HAND_BACK");
    assertThat(actions("team-lead-2", vote)).isEmpty();

    assertThat(handBack("team-lead", vote, "夜间值班，请白班审批").status()).isEqualTo(204);

    assertThat(calls.submit("team-lead", vote, Map.of("decision", "APPROVE")).status()).isEqualTo(403);
    assertThat(calls.claim("team-lead-2", vote).status()).isEqualTo(204);
    assertThat(calls.submit("team-lead-2", vote, Map.of("decision", "APPROVE")).status()).isEqualTo(204);
    assertThat(calls.change(number).get("history").findValuesAsText("text")).contains("退回“审批变更”：夜间值班，请白班审批");
  }

  @Test
  void anAssessmentAndASignatureAreHandedBackAsWell() {
    String change = calls.asked(calls.request());
    String assessment = calls.tasks("team-lead", change, "assessChange").get(0);
    calls.claim("team-lead", assessment);
    assertThat(handBack("team-lead", assessment, "换班").status()).isEqualTo(204);
    calls.assessed(change, "ONE_UNIT", "FULL", "NONE");

    String plan = plans.asked(at("2026-03-20T20:00"), "LOW");
    plans.drafted(plan, plans.content(at("2026-03-20T20:00")));
    String signature = calls.tasks("team-lead", plan, "signPlan").get(0);
    calls.claim("team-lead", signature);
    assertThat(handBack("team-lead", signature, "换班").status()).isEqualTo(204);
    plans.signed("team-lead-2", plan);

    assertThat(plans.plan(plan).get("history").findValuesAsText("text")).contains("退回“签署应急方案”：换班");
  }

  @Test
  void aTicketsWorkIsHandedBackAsOnItsPage() {
    String number = tickets.raised();
    String task = tickets.task("engineer", number, "userTask_respondTicket");
    tickets.claim("engineer", task);

    assertThat(handBack("engineer", task, "换班").status()).isEqualTo(204);

    assertThat(tickets.ticket(number).has("assignee")).isFalse();
    assertThat(tickets.ticket(number).get("notes").findValuesAsText("kind")).contains("HAND_BACK");
    assertThat(tickets.claim("engineer-2", task).status()).isEqualTo(204);
    assertThat(tickets.ticket(number).get("assignee").asText()).isEqualTo("engineer-2");
  }

  @Test
  void theSecondLineGivesATicketBackToTheFirst() {
    String number = tickets.raised();
    tickets.done("engineer", number, "userTask_respondTicket", Map.of("contacted", true, "comment", "已联系"));
    tickets.done("engineer", number, "userTask_resolveTicket", Map.of("resolutionOutcome", "HAND_TO_SPECIALIST", "comment", "查数据库"));
    String task = tickets.task("specialist", number, "userTask_resolveTicket");
    tickets.claim("specialist", task);

    assertThat(handBack("specialist", task, "不是数据库的问题").status()).isEqualTo(204);

    assertThat(tickets.ticket(number).get("assignedGroup").asText()).isEqualTo("engineer");
  }

  @Test
  void whatOnePersonIsNamedForIsNotHandedBack() {
    Map<String, Object> request = calls.request();
    String number = calls.asked(request);
    assertThat(caller.as("engineer").post("/api/changes/%s/revise".formatted(number), Map.of("reason", "补充说明")).status()).isEqualTo(204);
    String revision = calls.tasks("engineer", number, "reviseChange").get(0);

    Answer refused = handBack("engineer", revision, "没有时间");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body().get("type").asText()).isEqualTo("urn:itsm:problem:named-person");
    assertThat(actions("engineer", revision)).isEmpty();

    String plan = plans.asked(at("2026-03-20T20:00"), "LOW");
    assertThat(handBack("engineer", calls.tasks("engineer", plan, "draftPlan").get(0), "没有时间").status()).isEqualTo(409);
  }

  @ParameterizedTest
  @ValueSource(strings = {"team-lead-2", "engineer", "project-manager", "system-admin"})
  void onlyTheHolderHandsBack(String person) {
    String number = calls.asked(calls.request());
    String assessment = calls.tasks("team-lead", number, "assessChange").get(0);
    calls.claim("team-lead", assessment);

    Answer refused = handBack(person, assessment, "换班");

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body().get("detail").asText()).contains("办理人");
    assertThat(calls.submit("team-lead", assessment,
        Map.of("reach", "ONE_UNIT", "reversibility", "FULL", "dataTouched", "NONE")).status()).isEqualTo(204);
  }

  @ParameterizedTest
  @CsvSource({"''", "' '"})
  void aReasonIsNeeded(String reason) {
    String number = calls.asked(calls.request());
    String assessment = calls.tasks("team-lead", number, "assessChange").get(0);
    calls.claim("team-lead", assessment);

    Answer refused = handBack("team-lead", assessment, reason);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().at("/errors/0/field").asText()).isEqualTo("reason");
    assertThat(calls.change(number).get("history").findValuesAsText("kind")).doesNotContain("HANDS");
  }

  @Test
  void whatIsOverOrWasNeverThereIsSaid() {
    String number = calls.asked(calls.request());
    String assessment = calls.tasks("team-lead", number, "assessChange").get(0);
    assertThat(handBack("team-lead", assessment, "换班").status()).isEqualTo(403);
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");

    assertThat(handBack("team-lead", assessment, "换班").status()).isEqualTo(409);
    assertThat(handBack("team-lead", "no-such-task", "换班").status()).isEqualTo(404);
    assertThat(caller.as("system-admin").get("/api/tasks/" + assessment).status()).isEqualTo(403);
  }

  private Answer handBack(String person, String task, String reason) {
    return caller.as(person).post("/api/tasks/%s/hand-back".formatted(task), Map.of("reason", reason));
  }

  private List<String> actions(String person, String task) {
    Answer answer = caller.as(person).get("/api/tasks/" + task);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    List<String> actions = new ArrayList<>();
    answer.body().get("actions").forEach(action -> actions.add(action.asText()));
    return actions;
  }
}
