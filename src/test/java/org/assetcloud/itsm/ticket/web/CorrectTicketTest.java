package org.assetcloud.itsm.ticket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A mistyped title or requester is put right, and what stood there before stays on record. */
@WiredTest
class CorrectTicketTest {

  private static final String RESPOND = "userTask_respondTicket";

  @Autowired
  TicketCalls calls;

  @Autowired
  Caller caller;

  @Autowired
  RuntimeService engine;

  @Autowired
  TestClock time;

  String number;

  @BeforeEach
  void aFaultIsReported() {
    time.set(at("2026-03-02T10:00"));
    number = calls.raised();
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void theRightWordsStandInTheTicketAndInTheListsAndTheOldOnesOnRecord() {
    JsonNode clocks = calls.ticket(number).get("clocks");

    assertThat(correct("service-desk-2", Map.of("title", "𠮷😀 <b>打不开</b>", "requesterUnit", "市教育局", "requesterKind", "BUDGET_UNIT",
        "requesterPhone", "0513-8500 0001", "requesterName", "张三", "reason", "听错了")).status()).isEqualTo(204);

    JsonNode ticket = calls.ticket(number);
    assertThat(ticket.get("title").asText()).isEqualTo("𠮷😀 <b>打不开</b>");
    assertThat(ticket.get("requesterUnit").asText()).isEqualTo("市教育局");
    assertThat(ticket.get("requesterKind").asText()).isEqualTo("BUDGET_UNIT");
    assertThat(ticket.get("requesterPhone").asText()).isEqualTo("0513-8500 0001");
    assertThat(ticket.at("/notes/0/kind").asText()).isEqualTo("CORRECTION");
    assertThat(ticket.at("/notes/0/by").asText()).isEqualTo("service-desk-2");
    assertThat(ticket.at("/notes/0/text").asText()).isEqualTo("标题：“无法登录” → “𠮷😀 <b>打不开</b>”；单位：“某预算单位” → “市教育局”；"
        + "用户类型：（空） → “预算单位用户”；电话：“0513-1234” → “0513-8500 0001”。更正原因：听错了");
    assertThat(ticket.get("clocks")).isEqualTo(clocks);
    assertThat(ticket.get("description").asText()).isEqualTo("提示密码错误");
    String instance = engine.createProcessInstanceQuery().processInstanceBusinessKey(number).singleResult().getId();
    assertThat(engine.getVariables(instance)).containsEntry("title", "𠮷😀 <b>打不开</b>").containsEntry("requesterUnit", "市教育局");
    assertThat(engine.getVariables(instance).toString()).doesNotContain("8500", "张三");
  }

  @Test
  void anEmptyPhoneOrKindIsTakenAway() {
    correct("team-lead", Map.of("requesterKind", "OTHER", "reason", "补充"));

    assertThat(correct("team-lead", Map.of("requesterPhone", "", "requesterKind", "", "reason", "不是本人电话")).status()).isEqualTo(204);

    assertThat(calls.ticket(number).has("requesterPhone")).isFalse();
    assertThat(calls.ticket(number).has("requesterKind")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"title,' ',请填写标题", "requesterName,'',请填写报告人", "requesterUnit,'',请填写单位", "requesterKind,BOSS,用户类型没有“BOSS”这一项",
      "reason,' ',请填写更正原因"})
  void aFieldThatBreaksARuleOfRegistrationIsNamedAndNothingChanges(String field, String value, String words) {
    JsonNode before = calls.ticket(number);
    Map<String, Object> typed = new HashMap<>(Map.of("title", "新标题", "reason", "写错"));
    typed.put(field, value);

    Answer answer = correct("service-desk", typed);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().at("/errors/0/field").asText()).isEqualTo(field);
    assertThat(answer.body().get("detail").asText()).contains(words);
    assertThat(calls.ticket(number)).isEqualTo(before);
  }

  @Test
  void whatStandsThereAlreadyIsNoCorrection() {
    Answer answer = correct("service-desk", Map.of("title", "无法登录", "reason", "写错"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().get("detail").asText()).isEqualTo("填写的内容与工单现有内容相同，没有需要更正的地方。");
    assertThat(correct("service-desk", Map.of("reason", "写错")).status()).isEqualTo(422);
    assertThat(correct("service-desk", Map.of("category", "OTHER", "reason", "写错")).status()).isEqualTo(422);
    assertThat(calls.ticket(number).get("notes")).isEmpty();
  }

  @Test
  void whoHasToDoWithTheTicketCorrectsItAndNobodyElse() {
    for (String person : List.of("engineer", "engineer-2", "specialist", "project-manager", "auditor", "system-admin")) {
      assertThat(correct(person, Map.of("title", person, "reason", "写错")).status()).as(person).isEqualTo(403);
    }
    calls.claim("engineer", calls.task("engineer", number, RESPOND));
    for (String person : List.of("engineer", "service-desk", "service-desk-2", "team-lead")) {
      assertThat(correct(person, Map.of("title", person, "reason", "写错")).status()).as(person).isEqualTo(204);
    }
    String ofAnEngineer = calls.raise("engineer-2", TicketCalls.fault()).body().get("number").asText();
    assertThat(caller.as("engineer-2").post("/api/tickets/%s/correct".formatted(ofAnEngineer), Map.of("title", "x", "reason", "y")).status())
        .isEqualTo(204);
    assertThat(caller.as("team-lead").post("/api/tickets/GD-20200101-0001/correct", Map.of("title", "x", "reason", "y")).status())
        .isEqualTo(404);
  }

  @Test
  void anEndedTicketStaysAsItIs() {
    caller.as("team-lead").post("/api/tickets/%s/cancel".formatted(number), Map.of("reason", "重复"));

    assertThat(correct("service-desk", Map.of("title", "新标题", "reason", "写错")).status()).isEqualTo(409);
  }

  private Answer correct(String person, Map<String, Object> typed) {
    return caller.as(person).post("/api/tickets/%s/correct".formatted(number), typed);
  }
}
