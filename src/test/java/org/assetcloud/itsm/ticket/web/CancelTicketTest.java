package org.assetcloud.itsm.ticket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A breach stays in sight when its ticket is cancelled (R5.7): a fault has 30 minutes to the response and 2 hours to the solution. */
@WiredTest
class CancelTicketTest {

  @Autowired
  TicketCalls calls;

  @Autowired
  Caller caller;

  @Autowired
  IdentityService identity;

  @Autowired
  TestClock time;

  String number;

  @BeforeEach
  void aFaultIsReported() {
    time.set(at("2026-03-02T10:00"));
    number = calls.raised();
  }

  @AfterEach
  void everybodyIsBack() {
    for (Role role : List.of(Role.PROJECT_MANAGER, Role.TEAM_LEAD, Role.BUREAU_OPERATOR)) {
      List.of(role.id(), role.id() + "-2").stream()
          .filter(member -> identity.createUserQuery().userId(member).memberOfGroup(role.id()).count() == 0)
          .forEach(member -> identity.createMembership(member, role.id()));
    }
    time.reset();
  }

  @ParameterizedTest
  @ValueSource(strings = {"service-desk", "team-lead", "engineer", "contractor-director", "bureau-operator", "auditor"})
  void afterABreachOnlyTheProjectManagerCancels(String person) {
    time.set(at("2026-03-02T10:30:01"));

    Answer refused = cancel(person, "重复登记");

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body().get("type").asText()).isEqualTo("urn:itsm:problem:cancelling-after-breach");
    assertThat(refused.body().get("detail").asText()).isEqualTo("工单 %s 的响应时限已经超过，只有项目经理可以撤销。".formatted(number));
    assertThat(calls.ticket(number).get("status").asText()).isEqualTo("AWAITING_RESPONSE");
    assertThat(calls.ticket(number).get("notes")).isEmpty();
    assertThat(told("bureau-operator")).isEmpty();
  }

  @Test
  void theBureauIsToldWhichDeadlinesWereMissedWhoCancelledAndWhy() {
    time.set(at("2026-03-02T12:00:01"));

    assertThat(cancel("project-manager-2", "  ").status()).isEqualTo(422);
    assertThat(cancel("project-manager-2", "与前一张重复").status()).isEqualTo(204);
    assertThat(cancel("project-manager-2", "与前一张重复").status()).isEqualTo(409);

    for (String operator : List.of("bureau-operator", "bureau-operator-2")) {
      assertThat(told(operator)).containsExactly("工单 %s（无法登录）在超过响应时限 2026年3月2日 10:30:00 、解决时限 2026年3月2日 12:00:00 之后由 "
          .formatted(number) + "project-manager-2项目经理（project-manager-2）撤销，超时照常计入服务水平。撤销原因：与前一张重复");
    }
    assertThat(told("bureau-leader")).isEmpty();
    JsonNode clocks = calls.ticket(number).get("clocks");
    assertThat(clocks.findValuesAsText("result")).containsExactly("BREACHED", "BREACHED");
  }

  @Test
  void aResponseInTimeDoesNotHelpOnceTheSolutionIsLate() {
    time.set(at("2026-03-02T10:10"));
    calls.done("engineer", number, "userTask_respondTicket", Map.of("contacted", true));
    time.set(at("2026-03-02T12:00:01"));

    assertThat(cancel("team-lead", "重复").body().get("detail").asText()).contains("解决时限已经超过");
    assertThat(cancel("project-manager", "重复").status()).isEqualTo(204);

    assertThat(calls.ticket(number).get("clocks").findValuesAsText("result")).containsExactly("MET", "BREACHED");
    assertThat(told("bureau-operator").get(0)).contains("在超过解决时限").doesNotContain("响应时限");
  }

  @Test
  void whatWasSolvedTooLateIsABreachAlsoWhileItAwaitsConfirmation() {
    calls.done("engineer", number, "userTask_respondTicket", Map.of("contacted", true));
    time.set(at("2026-03-02T12:00:01"));
    calls.done("engineer", number, "userTask_resolveTicket", Map.of("resolutionOutcome", "SOLVED", "comment", "已处理"));
    time.set(at("2026-03-03T10:00"));

    assertThat(cancel("team-lead", "重复").status()).isEqualTo(403);
    assertThat(cancel("project-manager", "重复").status()).isEqualTo(204);
  }

  @Test
  void inTheSecondOfTheDeadlineItIsNotLateYetAndNobodyIsTold() {
    time.set(at("2026-03-02T10:30"));

    assertThat(cancel("project-manager", "重复").status()).as("without a breach it is the lead's").isEqualTo(403);
    assertThat(cancel("service-desk", "重复").status()).isEqualTo(204);

    assertThat(told("bureau-operator")).isEmpty();
    assertThat(calls.ticket(number).get("clocks").findValuesAsText("result")).containsExactly("PENDING", "PENDING");
  }

  @Test
  void whereNobodyHoldsTheRoleTheNextOfItsSideDecides() {
    dismiss(Role.PROJECT_MANAGER);
    dismiss(Role.BUREAU_OPERATOR);
    time.set(at("2026-03-02T10:30:01"));

    assertThat(cancel("team-lead", "重复").status()).isEqualTo(403);
    assertThat(cancel("bureau-leader", "重复").status()).isEqualTo(403);
    assertThat(cancel("contractor-director", "重复").status()).isEqualTo(204);

    assertThat(told("bureau-leader")).singleElement().asString().contains("采购人信息科没有人员，改由采购人分管领导处理。");
  }

  @Test
  void aVeryLongReasonIsKeptWholeAndToldShortened() {
    time.set(at("2026-03-02T10:30:01"));

    assertThat(cancel("project-manager", "𠮷".repeat(4000)).status()).isEqualTo(204);

    assertThat(calls.ticket(number).at("/notes/0/text").asText()).isEqualTo("𠮷".repeat(4000));
    assertThat(told("bureau-operator")).singleElement().asString().endsWith("𠮷…");
  }

  private Answer cancel(String person, String reason) {
    return caller.as(person).post("/api/tickets/%s/cancel".formatted(number), Map.of("reason", reason));
  }

  private List<String> told(String person) {
    return caller.as(person).get("/api/notifications?size=200").body().get("items").findValuesAsText("text").stream()
        .filter(text -> text.contains(number) && text.contains("撤销")).toList();
  }

  private void dismiss(Role role) {
    identity.createUserQuery().memberOfGroup(role.id()).list().forEach(member -> identity.deleteMembership(member.getId(), role.id()));
  }
}
