package org.assetcloud.itsm.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.web.PlanCalls;
import org.assetcloud.itsm.shared.step.UserStep;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.TestPeople;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.assetcloud.itsm.work.ReturnWork;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Work of who may not do it any more is nobody's secret: it returns, or somebody is asked to name another person (R7.1). */
@WiredTest
class ReturnedWorkTest {

  private final String leaver = "leaver-" + UUID.randomUUID().toString().substring(0, 8);

  @Autowired
  ChangeCalls calls;

  @Autowired
  PlanCalls plans;

  @Autowired
  TicketCalls tickets;

  @Autowired
  Caller caller;

  @Autowired
  TestPeople people;

  @Autowired
  IdentityService identity;

  @Autowired
  ReturnWork returnWork;

  @Autowired
  UserStep step;

  @Autowired
  TestClock time;

  @BeforeEach
  void aMondayMorning() {
    time.set(at("2026-03-02T10:00"));
  }

  @AfterEach
  void nobodyStays() {
    identity.deleteUser(leaver);
    time.reset();
  }

  @Test
  void aTicketReturnsToItsGroupAtOnceAndTheLeadIsTold() {
    people.create(leaver, Role.ENGINEER);
    String number = tickets.raised();
    String task = tickets.task(leaver, number, "userTask_respondTicket");
    tickets.claim(leaver, task);

    taken(Role.ENGINEER);

    assertThat(tickets.ticket(number).has("assignee")).isFalse();
    assertThat(tickets.ticket(number).get("notes").findValuesAsText("text")).anyMatch(text -> text.contains("退回待领"));
    assertThat(told("team-lead", number)).singleElement().asString().contains(number, "“响应工单”", "请安排办理");
    assertThat(tickets.claim("engineer", task).status()).isEqualTo(204);
    assertThat(tickets.submit(leaver, task, Map.of("contacted", true)).status()).isIn(403, 404);
  }

  @Test
  void aLeadsVoteReturnsAndTheirOwnLeadIsTold() {
    people.create(leaver, Role.TEAM_LEAD);
    String number = calls.asked(calls.request());
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
    String vote = calls.tasks(leaver, number, "approveChange").get(0);
    calls.claim(leaver, vote);

    taken(Role.TEAM_LEAD);

    assertThat(told("project-manager", number)).anyMatch(text -> text.contains("“审批变更”"));
    assertThat(calls.change(number).get("history").findValuesAsText("kind")).contains("HANDS");
    calls.voted("team-lead", number, "APPROVE");
  }

  @Test
  void theBureausWorkIsToldToItsLeader() {
    people.create(leaver, Role.BUREAU_OPERATOR);
    String number = calls.asked(calls.request());
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
    calls.claim(leaver, calls.tasks(leaver, number, "approveChange").get(0));

    taken(Role.BUREAU_OPERATOR);

    assertThat(told("bureau-leader", number)).anyMatch(text -> text.contains("“审批变更”"));
    assertThat(told("project-manager", number)).noneMatch(text -> text.contains("退回待领"));
    calls.voted("bureau-operator", number, "APPROVE");
  }

  @Test
  void whatANamedPersonHasToDoIsReportedOnceToTheProjectManager() {
    people.create(leaver, Role.ENGINEER);
    Map<String, Object> request = calls.request();
    request.put("implementer", leaver);
    String number = calls.approved(request);
    calls.fire(number, "timerEvent_windowOpens");

    taken(Role.ENGINEER);
    step.take(returnWork::check);

    assertThat(told("project-manager", number)).filteredOn(text -> text.contains("请指定接替的人")).singleElement().asString()
        .contains("“实施变更”", leaver);
  }

  @Test
  void aPlansAuthorIsReportedAndKeepsTheName() {
    people.create(leaver, Role.ENGINEER);
    String number = caller.as(leaver).post("/api/plans", Map.of("title", "首次上线", "releaseAt", "2026-03-20T20:00:00+08:00", "risk", "LOW"),
        "Idempotency-Key", UUID.randomUUID().toString()).body().get("number").asText();

    taken(Role.ENGINEER);

    assertThat(told("project-manager", number)).anyMatch(text -> text.contains("“编制应急方案”") && text.contains("请指定接替的人"));
    assertThat(plans.plan(number).get("author").asText()).isEqualTo(leaver);
  }

  @Test
  void inAnotherRoleThatMayDoItTheNamedPersonGoesOn() {
    people.create(leaver, Role.ENGINEER);
    identity.createMembership(leaver, Role.SPECIALIST.id());
    Map<String, Object> request = calls.request();
    request.put("implementer", leaver);
    String number = calls.approved(request);
    Instant opens = calls.fire(number, "timerEvent_windowOpens");

    taken(Role.ENGINEER);

    time.set(opens);
    calls.done(leaver, number, "implementChange", Map.of("implementation", "DONE", "comment", "完成"));
    assertThat(told("project-manager", number)).noneMatch(text -> text.contains("请指定接替的人"));
  }

  @Test
  void whatLiesFromBeforeIsFoundByTheCheck() {
    people.create(leaver, Role.TEAM_LEAD);
    String number = calls.asked(calls.request());
    String assessment = calls.tasks(leaver, number, "assessChange").get(0);
    calls.claim(leaver, assessment);
    identity.deleteMembership(leaver, Role.TEAM_LEAD.id());
    assertThat(calls.claim("team-lead", assessment).status()).isEqualTo(409);

    step.take(returnWork::check);
    step.take(returnWork::check);

    assertThat(told("project-manager", number)).filteredOn(text -> text.contains("退回待领")).hasSize(1);
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
  }

  private void taken(Role role) {
    assertThat(caller.as("security-officer").delete("/api/accounts/%s/roles/%s".formatted(leaver, role.id())).status()).isEqualTo(204);
  }

  private List<String> told(String person, String number) {
    List<String> texts = new ArrayList<>();
    JsonNode items = caller.as(person).get("/api/notifications?size=200").body().get("items");
    items.forEach(item -> {
      if (number.equals(item.path("number").asText())) {
        texts.add(item.get("text").asText());
      }
    });
    return texts;
  }
}
