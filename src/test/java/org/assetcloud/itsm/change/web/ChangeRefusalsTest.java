package org.assetcloud.itsm.change.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.TestPeople;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is refused is refused by the engine, whoever calls and however (R7.4): REST form, REST completion, the engine's own API. */
@WiredTest
@Tag("any-database")
class ChangeRefusalsTest {

  @Autowired
  ChangeCalls calls;

  @Autowired
  Caller caller;

  @Autowired
  TestPeople people;

  @Autowired
  IdentityService identity;

  @Autowired
  TaskService tasks;

  @Autowired
  TestClock time;

  @BeforeEach
  void aMondayMorning() {
    time.set(at("2026-03-02T10:00"));
  }

  @AfterEach
  void timeRunsOn() {
    identity.clearAuthentication();
    time.reset();
  }

  @ParameterizedTest
  @CsvSource({
      "title,'',标题", "reason,'',变更原因", "kind,REBUILD,变更种类", "type,FAST,变更类型", "implementer,service-desk,实施人", "implementer,nobody,实施人",
      "verifier,engineer-2,验证人", "verifier,auditor,验证人", "windowFrom,2026-03-01T20:00:00+08:00,窗口开始时间", "windowFrom,morning,窗口开始时间",
      "windowTo,2026-03-06T20:00:00+08:00,窗口结束时间", "windowTo,2026-03-20T20:00:00+08:00,变更窗口", "steps,'',实施步骤", "testEvidence,'',测试情况",
      "backOutSteps,'',回退步骤", "tickets,GD-20200101-0001,工单"})
  void aRequestIsRefusedNamingTheFieldAndNothingIsStored(String field, String value, String word) {
    long before = count();
    Map<String, Object> request = calls.request();
    request.put(field, field.equals("tickets") ? List.of(value) : value);

    Answer api = calls.ask("engineer", request);
    Answer engine = caller.as("engineer").post("/engine-rest/process-definition/key/changeApproval/submit-form", variables(calls.form(request)));

    for (Answer refused : List.of(api, engine)) {
      assertThat(refused.status()).as(refused.text()).isEqualTo(422);
      assertThat(refused.text()).contains(word);
    }
    assertThat(api.body().at("/errors/0/field").asText()).isEqualTo(field);
    assertThat(count()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"title,标题", "modules,涉及模块", "units,影响单位"})
  void aTextOfOneLineHasNoOtherLineNoControlCharacterAndNoMarkOfDirection(String field, String label) {
    for (String sign : List.of("\n", "\t", "\u0001", "\u2028", "\u202e", "\u200f", "\u2066")) {
      Map<String, Object> request = calls.request();
      String text = "凭单" + sign + "打印";
      request.put(field, field.equals("title") ? text : List.of(text));

      Answer refused = calls.ask("engineer", request);

      assertThat(refused.status()).as(refused.text()).isEqualTo(422);
      assertThat(refused.body().findValuesAsText("field")).contains(field);
      assertThat(refused.text()).contains(label + "只能写一行");
    }
  }

  @Test
  void whoRejectsReturnsRevisesOrCancelsSaysWhy() {
    String number = calls.asked(calls.request());
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
    String vote = calls.tasks("team-lead", number, "approveChange").get(0);
    calls.claim("team-lead", vote);
    for (String nothing : List.of("。", "无", "無", "沒有", "\u200b", "见附件", "与上相同", "以后补", "暂缺", "改", "1", "aaaa")) {
      for (String decision : List.of("REJECT", "RETURN")) {
        Answer refused = calls.submit("team-lead", vote, Map.of("decision", decision, "comment", nothing));
        assertThat(refused.status()).as(nothing + refused.text()).isEqualTo(422);
        assertThat(refused.text()).contains("审批意见");
      }
      for (String step : List.of("revise", "cancel")) {
        Answer refused = caller.as("engineer").post("/api/changes/%s/%s".formatted(number, step), Map.of("reason", nothing));
        assertThat(refused.status()).as(nothing + refused.text()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/field").asText()).isEqualTo("reason");
      }
    }
    assertThat(calls.status(number)).isEqualTo("AWAITING_APPROVAL");

    assertThat(caller.as("engineer").post("/api/changes/%s/cancel".formatted(number), Map.of("reason", "误报")).status()).isEqualTo(204);
  }

  @Test
  void aConfigurationNeedsItsOldAndNewValueAndAStandardChangeItsTemplate() {
    Map<String, Object> request = calls.request();
    request.keySet().removeAll(List.of("oldValue", "newValue"));
    assertThat(calls.ask("engineer", request).body().findValuesAsText("field")).containsExactly("oldValue", "newValue");

    Map<String, Object> standard = calls.request();
    standard.put("type", "STANDARD");
    assertThat(calls.ask("engineer", standard).body().findValuesAsText("field")).containsExactly("template");
    standard.put("template", 4711);
    assertThat(calls.ask("engineer", standard).body().findValuesAsText("field")).containsExactly("template");
  }

  @ParameterizedTest
  @ValueSource(strings = {"service-desk", "bureau-operator", "auditor", "contractor-director", "security-officer", "process-owner", "system-admin"})
  void onlyThoseWhoMayRequestDoSo(String person) {
    assertThat(calls.ask(person, calls.request()).status()).isEqualTo(403);
    assertThat(caller.as(person).post("/engine-rest/process-definition/key/changeApproval/submit-form",
        variables(calls.form(calls.request()))).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"changeVoting", "changeImplementation"})
  void nobodyStartsInTheMiddle(String process) {
    for (String person : List.of("engineer", "project-manager", "process-owner", "system-admin")) {
      assertThat(caller.as(person).post("/engine-rest/process-definition/key/%s/start".formatted(process), Map.of()).status())
          .isEqualTo(403);
    }
  }

  @Test
  void nobodyVotesOnWhatTheyRequestImplementOrVerifyByNoWay() {
    people.create("lead-who-asks", Role.TEAM_LEAD);
    try {
      Map<String, Object> request = calls.request();
      request.put("verifier", "team-lead-2");
      Answer asked = calls.ask("lead-who-asks", request);
      String number = asked.body().get("number").asText();
      calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
      String vote = calls.tasks("team-lead", number, "approveChange").get(0);

      for (String person : List.of("lead-who-asks", "team-lead-2")) {
        Answer claimed = calls.claim(person, vote);
        assertThat(claimed.status()).as(claimed.text()).isEqualTo(403);
        assertThat(claimed.text()).contains("不能审批自己申请、实施或验证的变更");
        tasks.setAssignee(vote, null);
        assertThat(caller.as(person).post("/engine-rest/task/%s/complete".formatted(vote), variables(Map.of("decision", "APPROVE")))
            .status()).isEqualTo(403);
      }
      assertThat(calls.change(number).path("rounds").findValuesAsText("person")).isEmpty();
    } finally {
      identity.deleteMembership("lead-who-asks", "team-lead");
    }
  }

  @Test
  void aMemberOfTwoRolesVotesOnceAndTheOtherVoteStillNeedsSomebody() {
    people.create("lead-and-bureau", Role.TEAM_LEAD);
    identity.createMembership("lead-and-bureau", "bureau-operator");
    try {
      String number = calls.asked(calls.request());
      calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
      List<String> both = calls.tasks("lead-and-bureau", number, "approveChange");
      assertThat(both).hasSize(2);
      assertThat(calls.claim("lead-and-bureau", both.get(0)).status()).isEqualTo(204);
      assertThat(calls.submit("lead-and-bureau", both.get(0), Map.of("decision", "APPROVE")).status()).isEqualTo(204);

      Answer second = calls.claim("lead-and-bureau", both.get(1));

      assertThat(second.status()).isEqualTo(403);
      assertThat(second.text()).contains("每人只能投一票");
      assertThat(calls.status(number)).isEqualTo("AWAITING_APPROVAL");
    } finally {
      identity.deleteMembership("lead-and-bureau", "bureau-operator");
      identity.deleteMembership("lead-and-bureau", "team-lead");
    }
  }

  @Test
  void twoLastVotesAtOneInstantMakeOneDecisionAndNoError() throws Exception {
    for (int round = 0; round < 5; round++) {
      String number = calls.asked(calls.request());
      calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
      String lead = calls.tasks("team-lead", number, "approveChange").get(0);
      String bureau = calls.tasks("bureau-operator", number, "approveChange").get(0);
      calls.claim("team-lead", lead);
      calls.claim("bureau-operator", bureau);

      List<Integer> answers = together(() -> calls.submit("team-lead", lead, Map.of("decision", "APPROVE")).status(),
          () -> calls.submit("bureau-operator", bureau, Map.of("decision", "APPROVE")).status());

      assertThat(answers).containsExactly(204, 204);
      JsonNode change = calls.change(number);
      assertThat(change.path("status").asText()).isEqualTo("APPROVED");
      assertThat(change.path("history").findValuesAsText("kind")).filteredOn("DECISION"::equals).hasSize(1);
    }
  }

  @Test
  void rejectionAndReturnNeedTheirReason() {
    String number = calls.asked(calls.request());
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
    String vote = calls.tasks("team-lead", number, "approveChange").get(0);
    calls.claim("team-lead", vote);

    for (Map<String, Object> answer : List.<Map<String, Object>>of(Map.of("decision", "REJECT"), Map.of("decision", "RETURN", "comment", " "),
        Map.of("decision", "MAYBE"), Map.of("comment", "好"), Map.of("decision", "APPROVE", "approved", true))) {
      assertThat(calls.submit("team-lead", vote, answer).status()).isEqualTo(422);
    }
    assertThat(calls.open(number)).hasSize(2);
  }

  @Test
  void workIsBegunByItsImplementerInItsWindowAndOutsideOfFreezesOnly() {
    Map<String, Object> request = calls.request();
    String number = calls.approved(request);
    assertThat(calls.open(number)).isEmpty();
    calls.fire(number, "timerEvent_windowOpens");
    String work = calls.tasks("engineer-2", number, "implementChange").get(0);

    assertThat(calls.claim("engineer", work).text()).contains("指定的实施人");
    time.set(at("2026-03-06T19:59:59"));
    assertThat(calls.claim("engineer-2", work).text()).contains("只能在窗口内开工");
    time.set(at("2026-03-06T22:00"));
    assertThat(calls.claim("engineer-2", work).status()).isEqualTo(409);
    time.set(at("2026-03-06T20:30"));
    calls.frozen("2026-03-06T22:00", "2026-03-07T08:00", request.get("modules"));
    long freeze = calls.frozen("2026-03-06T21:59", "2026-03-07T08:00", request.get("modules"));
    Answer frozen = calls.claim("engineer-2", work);
    assertThat(frozen.status()).isEqualTo(409);
    assertThat(frozen.text()).contains("年终决算");
    assertThat(calls.submit("engineer-2", work, Map.of("implementation", "DONE")).status()).isEqualTo(403);
    assertThat(calls.status(number)).isEqualTo("APPROVED");

    assertThat(caller.as("engineer").post("/api/freezes/%d/lift".formatted(freeze), Map.of("reason", "提前完成")).status()).isEqualTo(403);
    assertThat(caller.as("bureau-operator").post("/api/freezes/%d/lift".formatted(freeze), Map.of("reason", "提前完成")).status()).isEqualTo(204);
    assertThat(calls.claim("engineer-2", work).status()).isEqualTo(204);
    assertThat(calls.status(number)).isEqualTo("IN_IMPLEMENTATION");
    assertThat(caller.as("engineer").post("/api/changes/%s/revise".formatted(number), Map.of("reason", "x")).body().path("type").asText())
        .endsWith("work-started");
    assertThat(caller.as("project-manager").post("/api/changes/%s/cancel".formatted(number), Map.of("reason", "x")).status()).isEqualTo(409);
  }

  @Test
  void ofTwoChangesOnOneModuleTheSecondIsNotApprovedAndOneSecondIsEnough() {
    Map<String, Object> request = calls.request();
    String first = calls.approved(request);
    Map<String, Object> touching = new HashMap<>(request);
    touching.putAll(Map.of("windowFrom", "2026-03-06T22:00:00+08:00", "windowTo", "2026-03-06T23:00:00+08:00"));
    calls.approved(touching);
    Map<String, Object> overlapping = new HashMap<>(request);
    overlapping.putAll(Map.of("windowFrom", "2026-03-06T19:00:00+08:00", "windowTo", "2026-03-06T20:00:01+08:00"));

    String second = calls.asked(overlapping);
    calls.assessed(second, "ONE_UNIT", "FULL", "NONE");

    assertThat(calls.change(second).at("/conflicts/0/with").asText()).isEqualTo(first);
    calls.voted("team-lead", second, "APPROVE");
    calls.voted("bureau-operator", second, "APPROVE");
    assertThat(calls.status(second)).isEqualTo("AWAITING_APPROVAL");
    calls.voted("bureau-leader", second, "APPROVE");
    assertThat(calls.status(second)).isEqualTo("APPROVED");
    calls.fire(second, "timerEvent_windowOpens");
    assertThat(calls.claim("engineer-2", calls.tasks("engineer-2", second, "implementChange").get(0)).status()).isEqualTo(204);
    calls.fire(first, "timerEvent_windowOpens");
    assertThat(calls.claim("engineer-2", calls.tasks("engineer-2", first, "implementChange").get(0)).status()).isEqualTo(204);
  }

  @Test
  void aConflictThatComesWhileTheVotesAreOutIsFoundWhenTheyAreCounted() {
    Map<String, Object> request = calls.request();
    String first = calls.asked(request);
    calls.assessed(first, "ONE_UNIT", "FULL", "NONE");
    calls.voted("team-lead", first, "APPROVE");
    String second = calls.approved(request);

    calls.voted("bureau-operator", first, "APPROVE");

    assertThat(calls.status(second)).isEqualTo("APPROVED");
    assertThat(calls.status(first)).isEqualTo("AWAITING_REVISION");
    assertThat(calls.change(first).at("/rounds/0/decision").asText()).isEqualTo("NOT_APPROVED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"engineer", "team-lead", "auditor", "bureau-leader", "process-owner"})
  void freezesAndTemplatesAreEnteredByThoseWhoMay(String person) {
    Map<String, Object> freeze = Map.of("from", "2026-04-01T00:00:00+08:00", "to", "2026-04-02T00:00:00+08:00", "reason", "季末");
    assertThat(caller.as(person).post("/api/freezes", freeze).status()).isEqualTo(403);
    assertThat(caller.as(person).post("/api/change-templates", Map.of("title", "x")).status()).isEqualTo(403);
  }

  @Test
  void aFreezeIsRefusedNamingItsFields() {
    Answer refused = caller.as("project-manager").post("/api/freezes", Map.of("from", "x", "to", "2026-01-01T00:00:00+08:00"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().findValuesAsText("field")).containsExactlyInAnyOrder("from", "reason");
  }

  @Test
  void theSameRequestTwiceIsOneChange() {
    Map<String, Object> request = calls.request();

    Answer first = caller.as("engineer").post("/api/changes", request, "Idempotency-Key", "change-once-" + request.get("modules").hashCode());
    Answer again = caller.as("engineer").post("/api/changes", request, "Idempotency-Key", "change-once-" + request.get("modules").hashCode());

    assertThat(again.text()).isEqualTo(first.text());
    assertThat(again.header("Location")).isEqualTo("/api/changes/" + first.body().get("number").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"system-admin", "auditor"})
  void whoDoesNotReadChangesOrOnlyReadsThemAddsNoNote(String person) {
    String number = calls.asked(calls.request());
    String before = calls.change(number).toString();

    assertThat(caller.as(person).post("/api/changes/%s/notes".formatted(number), Map.of("text", "已阅")).status()).isEqualTo(403);
    assertThat(calls.change(number).toString()).isEqualTo(before);
  }

  @Test
  void thePlannedDowntimeIsToldAndTheCalendarHasTheChange() {
    Map<String, Object> request = calls.request();
    request.putAll(Map.of("downtimeMinutes", 30, "units", List.of("市档案馆", "市图书馆"), "title", "升级𠮷😀, 第一步"));
    String number = calls.asked(request);
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
    calls.voted("project-manager", number, "APPROVE");
    calls.voted("bureau-operator", number, "APPROVE");

    assertThat(caller.as("service-desk").get("/api/notifications").body().findValuesAsText("text"))
        .anyMatch(text -> text.contains(number) && text.contains("计划停机 30 分钟") && text.contains("市档案馆、市图书馆"));
    JsonNode days = caller.as("auditor").get("/api/changes/calendar?from=2026-03-06&to=2026-03-06").body();
    assertThat(days.path("changes").findValuesAsText("number")).contains(number);
    Answer feed = caller.as("auditor").get("/api/changes/calendar.ics");
    assertThat(feed.header("Content-Type")).startsWith("text/calendar");
    assertThat(feed.text().split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75).allMatch(line -> !line.contains("\uFFFD"));
    assertThat(feed.text().replace("\r\n ", "")).contains("UID:" + number, "DTSTART:20260306T120000Z", "升级𠮷😀\\, 第一步");
    assertThat(caller.as("system-admin").get("/api/changes/calendar.ics").status()).isEqualTo(403);
  }

  private long count() {
    return caller.as("auditor").get("/api/changes?size=1").body().path("total").asLong();
  }

  static Map<String, Object> variables(Map<String, Object> values) {
    Map<String, Object> variables = new HashMap<>();
    values.forEach((name, value) -> variables.put(name, Map.of("value", value)));
    return Map.of("variables", variables);
  }

  @SafeVarargs
  private static List<Integer> together(Callable<Integer>... calls) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(calls.length);
    try {
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> answer : threads.invokeAll(List.of(calls))) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdown();
    }
  }
}
