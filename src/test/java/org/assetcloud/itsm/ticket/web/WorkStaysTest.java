package org.assetcloud.itsm.ticket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.TestPeople;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.process.ChangedModel;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever responds keeps the ticket until it is solved, also when it comes back (contract, resolveTicket). */
@WiredTest
class WorkStaysTest {

  private static final String RESPOND = "userTask_respondTicket";
  private static final String RESOLVE = "userTask_resolveTicket";
  private static final String CONFIRM = "userTask_confirmSolution";
  private static final Map<String, Object> SOLVED = Map.of("resolutionOutcome", "SOLVED", "comment", "已修复");
  private static final Map<String, Object> NOT_SOLVED = Map.of("confirmation", "NOT_SOLVED", "comment", "仍无法登录");
  private static final Map<String, Object> NEEDS_CHANGE = Map.of("resolutionOutcome", "NEED_CHANGE", "comment", "须打补丁");

  @Autowired
  TicketCalls calls;

  @Autowired
  Caller caller;

  @Autowired
  TestPeople people;

  @Autowired
  IdentityService identity;

  @Autowired
  ChangedModel models;

  @Autowired
  TestClock time;

  String number;

  @BeforeEach
  void anEngineerRespondsToAFault() {
    time.set(at("2026-03-02T10:00"));
    number = calls.raised();
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
    models.asDelivered();
  }

  @Test
  void theTicketStaysWithWhoRespondedAndNobodyIsToldOfIt() {
    responded("engineer");

    assertThat(has()).isEqualTo("engineer");
    assertThat(calls.ticket(number).path("assignee").asText()).isEqualTo("engineer");
    assertThat(calls.claim("engineer-2", calls.task("engineer-2", number, RESOLVE)).status()).isEqualTo(409);
    assertThat(calls.submit("engineer", calls.task("engineer", number, RESOLVE), SOLVED).status()).isEqualTo(204);
    assertThat(told("engineer-2")).as("of the registration only").hasSize(1);
  }

  @Test
  void whatIsNotSolvedGoesBackToWhoSolvedItAndOnlyThatPersonIsTold() {
    responded("engineer");
    calls.done("engineer", number, RESOLVE, SOLVED);
    calls.done("service-desk", number, CONFIRM, NOT_SOLVED);

    assertThat(has()).isEqualTo("engineer");
    assertThat(told("engineer")).anyMatch(text -> text.contains("仍未解决"));
    assertThat(told("engineer-2")).noneMatch(text -> text.contains("仍未解决"));
  }

  @Test
  void whatWaitedForAChangeGoesBackToWhoAskedForIt() {
    responded("engineer-2");
    calls.done("engineer-2", number, RESOLVE, NEEDS_CHANGE);
    assertThat(calls.ticket(number).has("assignee")).as("nobody has work about it").isFalse();
    endChange("engineer-2");

    assertThat(has()).isEqualTo("engineer-2");
    assertThat(told("engineer")).noneMatch(text -> text.contains("等待的变更"));
  }

  @Test
  void theSecondLineGetsItAsAGroupAndKeepsItAfterwards() {
    responded("engineer");
    calls.done("engineer", number, RESOLVE, Map.of("resolutionOutcome", "HAND_TO_SPECIALIST", "comment", "查数据库"));
    assertThat(has()).isNull();

    calls.done("specialist", number, RESOLVE, SOLVED);
    calls.done("service-desk", number, CONFIRM, NOT_SOLVED);
    assertThat(has()).isEqualTo("specialist");
  }

  @Test
  void whoHandsItBackIsNotGivenItAgainAndWhoGotItFromALeadIs() {
    responded("engineer");
    step("engineer", "hand-back", Map.of("reason", "换班"));
    assertThat(has()).isNull();

    step("team-lead", "reassign", Map.of("assignTo", "engineer-2", "reason", "请接手"));
    calls.done("engineer-2", number, RESOLVE, SOLVED);
    calls.done("service-desk", number, CONFIRM, NOT_SOLVED);
    assertThat(has()).isEqualTo("engineer-2");
  }

  @Test
  void whoFollowsUpDoesNotTakeTheWorkOverFromWhoSolvedIt() {
    responded("engineer");
    calls.done("engineer", number, RESOLVE, SOLVED);
    calls.done("service-desk", number, CONFIRM, Map.of("confirmation", "NOT_REACHED", "comment", "无人接听"));
    step("service-desk", "hand-back", Map.of("reason", "换班"));
    calls.done("service-desk-2", number, CONFIRM, NOT_SOLVED);

    assertThat(has()).isEqualTo("engineer");
  }

  @Test
  void theGroupHasItAgainAndIsToldWhereThatPersonIsNoEngineerAnyMore() {
    String leaving = "leaving-" + number.toLowerCase(Locale.ROOT);
    people.create(leaving, Role.ENGINEER);
    responded(leaving);
    calls.done(leaving, number, RESOLVE, SOLVED);
    identity.deleteMembership(leaving, Role.ENGINEER.id());
    calls.done("service-desk", number, CONFIRM, NOT_SOLVED);

    assertThat(has()).isNull();
    assertThat(told("engineer")).anyMatch(text -> text.contains("仍未解决"));
    assertThat(told("engineer-2")).anyMatch(text -> text.contains("仍未解决"));
    calls.done("engineer-2", number, RESOLVE, SOLVED);
  }

  @Test
  void aVersionThatAsksNobodyWhoHasTheWorkLeavesItWithThePersonAsWell() {
    models.thatAsksNobody();
    number = calls.raised();
    responded("engineer");
    assertThat(has()).isEqualTo("engineer");

    calls.done("engineer", number, RESOLVE, SOLVED);
    calls.done("service-desk", number, CONFIRM, NOT_SOLVED);
    assertThat(has()).isEqualTo("engineer");
  }

  private void responded(String person) {
    calls.done(person, number, RESPOND, Map.of("contacted", true, "comment", "已联系"));
  }

  /** Who has the open work in the engine, which is who the ticket says. */
  private String has() {
    JsonNode task = caller.as("team-lead")
        .get("/engine-rest/task?processInstanceBusinessKey=%s&taskDefinitionKey=%s".formatted(number, RESOLVE)).body().get(0);
    String assignee = task.get("assignee").isNull() ? null : task.get("assignee").asText();
    assertThat(calls.ticket(number).path("assignee").asText(null)).isEqualTo(assignee);
    return assignee;
  }

  private void endChange(String person) {
    String change = calls.ticket(number).path("notes").findValuesAsText("text").stream().filter(note -> note.contains("已提出变更"))
        .findFirst().orElseThrow().replaceAll(".*(BG-[0-9-]+).*", "$1");
    assertThat(caller.as(person).post("/api/changes/%s/cancel".formatted(change), Map.of("reason", "厂商已直接修复")).status()).isEqualTo(204);
  }

  private void step(String person, String step, Map<String, Object> body) {
    assertThat(caller.as(person).post("/api/tickets/%s/%s".formatted(number, step), body).status()).isEqualTo(204);
  }

  private List<String> told(String person) {
    return caller.as(person).get("/api/notifications?size=200").body().get("items").findValuesAsText("text").stream()
        .filter(text -> text.contains(number)).toList();
  }
}
