package org.assetcloud.itsm.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a plan may not say (R4.2), however it is handed in; the refusal names field, part and row, and nothing is stored. */
@WiredTest
@Tag("any-database")
@TestInstance(Lifecycle.PER_CLASS)
class PlanContentRefusalsTest {

  private static final Instant RELEASE = at("2026-03-06T20:00");
  private static final Pattern CELL = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");
  /** Every place where a plan says something in words, and what the refusal calls it. */
  private static final Map<String, String> PLACES = new LinkedHashMap<>();

  static {
    PLACES.put("scope", "处置范围");
    PLACES.put("tracking", "问题跟踪策略");
    List.of("risk", "effect", "measure").forEach(cell -> PLACES.put("risks[0]." + cell, "风险分析第 1 行："));
    List.of("criterion", "method", "expected").forEach(cell -> PLACES.put("criteria[1]." + cell, "验证通过和失败准则第 2 行："));
    List.of("step", "who", "contact").forEach(cell -> PLACES.put("actions[0]." + cell, "处置方法第 1 行："));
  }

  @Autowired
  PlanCalls plans;

  @Autowired
  ChangeCalls changes;

  @Autowired
  EveryWay everyWay;

  @Autowired
  Caller caller;

  @Autowired
  TestClock time;

  String drafting;
  String signing;

  /** The same two for all tests, for what is refused changes neither; a test that has something stored asks for others. */
  @BeforeEach
  void oneGoLiveAwaitsItsDraftAndAnotherItsSignatures() {
    time.set(at("2026-03-02T10:00"));
    if (drafting == null) {
      drafting = plans.asked(RELEASE, "LOW");
      signing = plans.asked(RELEASE, "LOW");
      plans.drafted(signing, plans.content(RELEASE));
      plans.signed("team-lead", signing);
    }
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u3000\u3000", "\u00a0", "\u200b\u2060\ufeff", "\u3164", "\u2800", "\ufe0f", "\n\t", "无", "无。", "（无）",
      "同上", "暂无", "没有",
      "略", "待补充", "无，同上", "/", "-", "——", "N/A", "n.a.", "Ｎ／Ａ", "none", "无\u200b", "……", "。", "無", "沒有", "见附件", "与上相同", "以后补", "暂缺", "改", "aaaa"})
  void whatSaysNothingIsRefusedInEveryPartAndCell(String nothing) {
    Map<String, Object> allOver = plans.content(RELEASE);
    for (String place : PLACES.keySet()) {
      allOver = with(allOver, place, nothing);
    }

    refusedByEveryWay(allOver, PLACES);
  }

  @Test
  void whatIsMissingIsRefusedInEveryPartAndCell() {
    Map<String, Object> nothingAtAll = plans.content(RELEASE);
    for (String place : PLACES.keySet()) {
      nothingAtAll = with(nothingAtAll, place, null);
    }

    refusedByEveryWay(nothingAtAll, PLACES);
    for (String part : List.of("risks", "criteria", "actions")) {
      refusedByEveryWay(with(plans.content(RELEASE), part, List.of()), Map.of(part, "不能为空，请至少填写一行。"));
      refused(with(plans.content(RELEASE), part, null), Map.of(part, "不能为空，请至少填写一行。"));
    }
    assertThat(revise(drafting, Map.of()).body().findValuesAsText("field"))
        .containsExactlyInAnyOrder("scope", "risks", "criteria", "actions", "tracking");
  }

  @ParameterizedTest
  @CsvSource({
      "tracking,凭单打印模块及其接口,tracking,问题跟踪策略与处置范围的内容相同", "tracking,'凭单打印模块,及其接口。',tracking,问题跟踪策略与处置范围的内容相同",
      "risks[0].measure,问题逐条登记工单 每日核对直到关闭,risks[0],风险分析第 1 行与问题跟踪策略的内容相同",
      "actions[0].step,凭单打印模块及其接口,actions[0],处置方法第 1 行与处置范围的内容相同"})
  void aPartThatCopiesAnotherIsRefused(String place, String copied, String field, String sentence) {
    refusedByEveryWay(with(plans.content(RELEASE), place, copied), Map.of(field, sentence));
  }

  @ParameterizedTest
  @ValueSource(strings = {"risks", "criteria", "actions"})
  void aRowTwiceInAPartIsRefused(String part) {
    Map<String, Object> content = plans.content(RELEASE);
    List<Object> rows = new ArrayList<>((List<?>) content.get(part));
    rows.add(rows.get(0));

    refusedByEveryWay(with(content, part, rows), Map.of("%s[%d]".formatted(part, rows.size() - 1),
        "第 %d 行与第 1 行相同".formatted(rows.size())));
  }

  @ParameterizedTest
  @CsvSource({
      "criteria[0].kind,FAIL,criteria,至少要有一行通过准则", "criteria[1].kind,PASS,criteria,至少要有一行失败准则",
          "criteria[0].kind,MAYBE,criteria[0].kind,没有“MAYBE”这一项",
      "criteria[1].kind,,criteria[1].kind,请选择类别", "risks[0].likelihood,SURE,risks[0].likelihood,没有“SURE”这一项",
      "criteria[0].owner,nobody,criteria[0].owner,负责人“nobody”不在可选的人员中", "criteria[0].owner,auditor,criteria[0].owner,请从列出的人员中选择",
      "criteria[0].owner,system-admin,criteria[0].owner,不在可选的人员中", "criteria[0].owner,,criteria[0].owner,请填写负责人",
      "criteria[0].deadline,2026-03-06T20:00:00+08:00,criteria[0].deadline,期限须晚于上线时间",
          "criteria[0].deadline,2026-03-05T20:00:00+08:00,criteria[0].deadline,期限须晚于上线时间",
      "criteria[0].deadline,2026-04-05T20:00:01+08:00,criteria[0].deadline,期限最迟为上线后 30 天",
          "criteria[0].deadline,2026-03-06T21:00,criteria[0].deadline,期限须带时区",
      "criteria[0].deadline,,criteria[0].deadline,请填写期限", "form,HALF,form,方案形式没有“HALF”这一项", "form,SHORT,form,只有紧急变更可以先用简要方案",
      "releaseAt,2026-03-02T10:00:00+08:00,releaseAt,上线时间须晚于现在", "releaseAt,soon,releaseAt,上线时间须带时区"})
  void whatBreaksARuleIsRefusedNamingFieldPartAndRow(String place, String value, String field, String sentence) {
    refusedByEveryWay(with(plans.content(RELEASE), place, value), Map.of(field, sentence));
  }

  @ParameterizedTest
  @ValueSource(strings = {"risks", "criteria", "actions"})
  void aPartTakesAHundredRowsAndNotOneMore(String part) {
    Map<String, Object> content = plans.content(RELEASE);
    String cell = Map.of("risks", "risk", "criteria", "criterion", "actions", "step").get(part);
    List<Object> rows = new ArrayList<>((List<?>) content.get(part));
    Map<?, ?> one = (Map<?, ?>) rows.get(0);
    IntStream.range(rows.size(), 101).forEach(row -> rows.add(with(one, cell, "第" + row + "项")));

    refusedByEveryWay(with(content, part, rows), Map.of(part, "最多 100 行"));
    assertThat(revise(drafting, with(content, part, rows.subList(0, 100))).status()).isEqualTo(200);
    drafting = null;
  }

  @Test
  void aTextTakesAHundredThousandCharactersAndACellAThousandWhateverTheirSize() {
    String most = "𠮷😀".repeat(49_999) + "范围";
    refusedByEveryWay(with(plans.content(RELEASE), "scope", most + "。"), Map.of("scope", "处置范围最多 100000 个字"));
    refusedByEveryWay(with(plans.content(RELEASE), "tracking", most + "😀"), Map.of("tracking", "问题跟踪策略最多 100000 个字"));
    for (String place : PLACES.keySet().stream().filter(place -> CELL.matcher(place).matches()).toList()) {
      refused(with(plans.content(RELEASE), place, "𠮷".repeat(1_001)), Map.of(place, "最多 1000 个字"));
    }

    Map<String, Object> longest = with(with(plans.content(RELEASE), "scope", most), "actions[0].who", "𠮷".repeat(1_000));
    assertThat(revise(signing, longest).status()).isEqualTo(200);
    plans.drafted(drafting, longest);
    for (String number : List.of(signing, drafting)) {
      JsonNode content = plans.plan(number).path("content");
      assertThat(content.path("scope").asText()).isEqualTo(most);
      assertThat(content.at("/actions/0/who").asText()).isEqualTo("𠮷".repeat(1_000));
    }
    drafting = null;
  }

  @Test
  void whatCannotBeKeptLetterForLetterIsRefused() {
    Map<String, Object> content = plans.content(RELEASE);
    Map<String, String> expected = new LinkedHashMap<>(PLACES);
    for (String place : PLACES.keySet()) {
      content = with(content, place, "切换\u0000模板");
      expected.put(place, "中有无法保存的字符");
    }

    refusedByEveryWay(content, expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{", "{}", "\"无\"", "[1]", "[[]]", "[{\"unknown\":\"x\"}]", "[{\"step\":{\"a\":1}}]", "[]]", "[] 见附件", "切换到旧模板"})
  void aTableThatCannotBeReadIsRefused(String table) {
    for (String part : List.of("risks", "criteria", "actions")) {
      Map<String, Object> form = plans.form(plans.content(RELEASE));
      form.put(part, table);
      String before = plans.plan(drafting).toString();

      List<EveryWay.Outcome> outcomes = everyWay.complete("engineer", changes.tasks("engineer", drafting, "draftPlan").get(0), form);

      assertThat(outcomes).allSatisfy(outcome -> {
        assertThat(outcome.status()).as(outcome.toString()).isEqualTo(422);
        assertThat(outcome.text()).containsAnyOf("无法读取", "不能为空");
      });
      assertThat(plans.plan(drafting).toString()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"risks", "criteria", "actions"})
  void whatStandsBehindATableIsNotSilentlyDropped(String part) {
    Map<String, Object> form = plans.form(plans.content(RELEASE));
    form.put(part, form.get(part) + " 其余见附件");

    assertThat(everyWay.complete("engineer", changes.tasks("engineer", drafting, "draftPlan").get(0), form)).allSatisfy(outcome -> {
      assertThat(outcome.status()).as(outcome.toString()).isEqualTo(422);
      assertThat(outcome.text()).contains("无法读取");
    });
    assertThat(plans.plan(drafting).path("version").asInt()).isZero();
  }

  @Test
  void aValueThatIsNoTextOrThatTheFormDoesNotAskIsRefused() {
    String task = changes.tasks("engineer", drafting, "draftPlan").get(0);
    String before = plans.plan(drafting).toString();
    Map<String, Object> wrong = Map.of("risks", 5, "scope", true, "seat", "1", "decision", "APPROVE", "number", "YA-1", "change", "BG-1",
        "submitted", "x", "version", 7);

    wrong.forEach((name, value) -> {
      Map<String, Object> form = plans.form(plans.content(RELEASE));
      form.put(name, value);
      assertThat(everyWay.complete("engineer", task, form)).allSatisfy(outcome -> {
        assertThat(outcome.status()).as("%s: %s", name, outcome).isEqualTo(422);
        assertThat(outcome.text()).containsAnyOf("“" + name + "”", "无法读取");
      });
    });
    assertThat(plans.plan(drafting).toString()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"scope\":", "[]", "\"x\"", "{\"scope\":\"x\",\"author\":\"engineer-2\"}",
      "{\"risks\":[{\"risk\":\"x\",\"cost\":\"y\"}]}", "{\"risks\":{}}",
      "{\"risks\":[1]}"})
  void aBodyThatIsNotAPlanIsRefused(String body) {
    String before = plans.plan(drafting) + "" + plans.plan(signing);

    assertThat(revise(drafting, body).status()).isIn(400, 422);
    assertThat(revise(signing, body).status()).isIn(400, 422);
    assertThat(plans.plan(drafting) + "" + plans.plan(signing)).isEqualTo(before);
  }

  @Test
  void aGoLiveWhoseTimeHasComeUnsignedIsWrittenNoMore() {
    time.set(RELEASE);
    String before = plans.plan(drafting) + "" + plans.plan(signing);

    for (String number : List.of(drafting, signing)) {
      Answer refused = revise(number, plans.content(RELEASE));
      assertThat(refused.status()).as(refused.text()).isEqualTo(409);
      assertThat(refused.body().path("detail").asText()).contains("到上线时间仍未签署");
    }
    assertThat(everyWay.complete("engineer", changes.tasks("engineer", drafting, "draftPlan").get(0), plans.form(plans.content(RELEASE))))
        .allSatisfy(outcome -> assertThat(outcome.status()).as(outcome.toString()).isEqualTo(409));
    assertThat(plans.plan(drafting) + "" + plans.plan(signing)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({"title,'',标题", "title,LONG,标题最多 200 个字", "releaseAt,2026-03-02T10:00:00+08:00,上线时间须晚于现在", "releaseAt,'',请填写上线时间",
      "releaseAt,soon,上线时间须带时区", "risk,SOME,没有“SOME”这一项", "risk,'',请选择风险等级"})
  void aGoLiveIsRefusedNamingItsField(String field, String value, String sentence) {
    Map<String, Object> request = new HashMap<>(Map.of("title", "资产调拨模块首次上线", "releaseAt", "2026-03-06T20:00:00+08:00", "risk", "LOW"));
    request.put(field, value.equals("LONG") ? "𠮷".repeat(201) : value);
    long before = count();

    Answer api = caller.as("engineer").post("/api/plans", request, "Idempotency-Key", "refused-" + request.hashCode());

    assertThat(api.status()).as(api.text()).isEqualTo(422);
    assertThat(api.body().at("/errors/0/field").asText()).isEqualTo(field);
    assertThat(api.text()).contains(sentence);
    assertThat(everyWay.start("engineer", "emergencyPlanSignoff", request)).allSatisfy(outcome -> {
      assertThat(outcome.status()).as(outcome.toString()).isEqualTo(422);
      assertThat(outcome.text()).contains(sentence);
    });
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void theReleaseTimeOfAChangeIsThatOfItsWindow() {
    String number = plans.of(changes.approved(changes.release()));
    Map<String, Object> content = with(plans.content(RELEASE), "releaseAt", "2026-03-06T20:00:00+08:00");

    Answer api = revise(number, content);
    assertThat(api.body().findValuesAsText("field")).as(api.text()).containsExactly("releaseAt");
    assertThat(everyWay.complete("engineer", changes.tasks("engineer", number, "draftPlan").get(0), plans.form(content)))
        .allSatisfy(outcome -> {
      assertThat(outcome.status()).as(outcome.toString()).isEqualTo(422);
      assertThat(outcome.text()).contains("上线时间由变更");
    });
    assertThat(plans.plan(number).path("version").asInt()).isZero();
  }

  @Test
  void aShortPlanIsForAnEmergencyOutsideOfOfficeHoursAndOnlyOnce() {
    String regular = plans.of(changes.approved(changes.release()));
    shortRefused(regular, RELEASE, "只有紧急变更");
    String byDay = plans.of(plans.emergency(time.instant()));
    shortRefused(byDay, time.instant(), "工作时间内须填写完整方案");

    time.set(at("2026-03-02T17:30"));
    Instant night = time.instant();
    String number = plans.of(plans.emergency(night));
    plans.drafted(number, plans.shortContent(night));
    plans.signed("team-lead", number);
    shortRefused(number, night, "简要方案已经用过");

    time.set(at("2026-03-03T08:59"));
    shortRefused(number, night, "简要方案已经用过");
    assertThat(revise(number, plans.content(night)).status()).isEqualTo(200);
  }

  private void shortRefused(String number, Instant releaseAt, String sentence) {
    String before = plans.plan(number).toString();

    Answer api = revise(number, plans.shortContent(releaseAt));
    assertThat(api.status()).as(api.text()).isEqualTo(422);
    assertThat(api.body().findValuesAsText("field")).containsExactly("form");
    List<EveryWay.Outcome> outcomes = everyWay.complete("engineer", changes.tasks("engineer", number, "draftPlan").get(0),
        plans.form(plans.shortContent(releaseAt)));

    assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.text()).as(outcome.way()).contains(sentence));
    assertThat(plans.plan(number).toString()).isEqualTo(before);
  }

  /** As a new version of the plan that is being signed, and of the one whose draft is open. */
  private void refused(Map<String, Object> content, Map<String, String> sentences) {
    for (String number : List.of(drafting, signing)) {
      String before = plans.plan(number).toString();

      Answer answer = revise(number, content);

      assertThat(answer.status()).as(answer.text()).isEqualTo(422);
      assertThat(answer.body().path("errors").findValuesAsText("field")).as(answer.text())
          .containsExactlyInAnyOrderElementsOf(sentences.keySet());
      answer.body().path("errors").forEach(error -> assertThat(error.path("message").asText())
          .contains(sentences.get(error.path("field").asText())).endsWith("。"));
      assertThat(plans.plan(number).toString()).isEqualTo(before);
    }
  }

  private void refusedByEveryWay(Map<String, Object> content, Map<String, String> sentences) {
    refused(content, sentences);
    String before = plans.plan(drafting).toString();

    List<EveryWay.Outcome> outcomes = everyWay.complete("engineer", changes.tasks("engineer", drafting, "draftPlan").get(0),
        plans.form(content));

    assertThat(outcomes).allSatisfy(outcome -> {
      assertThat(outcome.status()).as(outcome.toString()).isEqualTo(422);
      assertThat(outcome.text()).contains(sentences.values());
    });
    assertThat(plans.plan(drafting).toString()).isEqualTo(before);
    assertThat(changes.open(drafting)).containsExactly("draftPlan");
  }

  private Answer revise(String number, Object content) {
    return caller.as("engineer").put("/api/plans/" + number, content);
  }

  private long count() {
    return caller.as("auditor").get("/api/plans?size=1").body().path("total").asLong();
  }

  /** The same content with another value at a place such as {@code scope} or {@code risks[0].measure}. */
  private static Map<String, Object> with(Map<?, ?> content, String place, Object value) {
    Map<String, Object> changed = new HashMap<>();
    content.forEach((name, said) -> changed.put((String) name, said));
    Matcher cell = CELL.matcher(place);
    if (!cell.matches()) {
      changed.put(place, value);
      return changed;
    }
    List<Object> rows = new ArrayList<>((List<?>) content.get(cell.group(1)));
    int row = Integer.parseInt(cell.group(2));
    rows.set(row, with((Map<?, ?>) rows.get(row), cell.group(3), value));
    changed.put(cell.group(1), rows);
    return changed;
  }
}
