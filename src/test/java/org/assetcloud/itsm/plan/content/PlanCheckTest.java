package org.assetcloud.itsm.plan.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.worktime.Calendars.at;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assetcloud.itsm.people.WorkingRoles;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.GoLiveRequest;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanRequest;
import org.assetcloud.itsm.plan.PlanRisk;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.time.Zone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a plan is named by part and row, in the contract's words and the customer's (R4.2). */
class PlanCheckTest {

  private static final EmergencyPlan PLAN = PlanExamples.goLive();
  private static final List<String> EMPTY = List.of("无", "同上", "暂无", "/", "-", "略", "N/A", "待定", "Ｎ／Ａ", "无，无", "（无）",
      "　", "\u200b", "同\u200b上", "無", "见附件", "甲");
  private static final List<String> MEANT = List.of("无法打印时切换", "同上一版本保持兼容", "ABS 打印", "空间不足时扩容");

  private final WorkingRoles roles = mock(WorkingRoles.class);
  private final PlanCheck check = checkAt(at("2026-03-02T10:00"));

  @BeforeEach
  void threeWorkHere() {
    when(roles.everybody()).thenReturn(Set.of("service-desk", "engineer-2", "bureau-operator"));
  }

  @Test
  void aPlanInOrderIsTakenAsItWasTyped() {
    assertThat(check.read(PLAN, Said.full().request())).isEqualTo(new PlanCheck.Handed(PLAN, PlanExamples.content()));
    assertThat(check.read(PLAN, Said.full().but("form", "FULL").request()).content().form()).isEqualTo(PlanForm.FULL);
    assertThat(check.read(PLAN, Said.full().but("scope", " 打印模块\n").request()).content().scope()).isEqualTo(" 打印模块\n");
  }

  @ParameterizedTest
  @CsvSource({"scope, 处置范围", "tracking, 问题跟踪策略"})
  void aPartThatSaysNothingIsRefused(String field, String label) {
    for (String text : EMPTY) {
      assertThat(refused(Said.full().but(field, text))).as(text).containsOnlyKeys(field)
          .allSatisfy((at, fault) -> assertThat(fault).startsWith(label));
    }
    assertThat(refused(Said.full().but(field, null))).containsOnly(Map.entry(field, label + "不能为空，请填写。"));
    assertThat(refused(Said.full().but(field, "略"))).containsOnly(Map.entry(field, label + "不能写“略”，请写明具体内容。"));
    MEANT.forEach(text -> assertThat(refused(Said.full().but(field, text))).as(text).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"risks[1].risk, 风险分析第 2 行, 风险", "risks[0].effect, 风险分析第 1 行, 影响", "risks[1].measure, 风险分析第 2 行, 应对措施",
      "criteria[1].criterion, 验证通过和失败准则第 2 行, 准则", "criteria[0].method, 验证通过和失败准则第 1 行, 验证方法",
      "criteria[1].expected, 验证通过和失败准则第 2 行, 预期值", "actions[1].step, 处置方法第 2 行, 步骤", "actions[0].who, 处置方法第 1 行, 人员",
      "actions[1].contact, 处置方法第 2 行, 联系方式"})
  void aCellThatSaysNothingIsRefusedByPartAndRow(String field, String row, String label) {
    for (String text : EMPTY) {
      assertThat(refused(Said.full().but(field, text))).as(text).containsOnlyKeys(field)
          .allSatisfy((at, fault) -> assertThat(fault).startsWith(row + "：").contains(label).endsWith("。").doesNotContain("。。"));
    }
    assertThat(refused(Said.full().but(field, null))).containsOnly(Map.entry(field, "%s：请填写%s。".formatted(row, label)));
    assertThat(refused(Said.full().but(field, "待定"))).containsOnly(Map.entry(field, "%s：“%s”不能写“待定”，请写明具体内容。".formatted(row, label)));
    MEANT.forEach(text -> assertThat(refused(Said.full().but(field, text))).as(text).isEmpty());
  }

  @Test
  void aCellTakesAThousandCharactersAndATextAHundredThousand() {
    assertThat(refused(Said.full().but("risks[0].risk", "险".repeat(1_000)).but("scope", "范".repeat(100_000)))).isEmpty();
    assertThat(refused(Said.full().but("risks[0].risk", "险".repeat(1_001)).but("scope", "范".repeat(100_001))))
        .containsOnlyKeys("scope", "risks[0].risk");
    assertThat(refused(Said.full().but("risks[0].risk", "险\u0000"))).containsOnlyKeys("risks[0].risk");
  }

  @ParameterizedTest
  @CsvSource({"risks, 风险分析", "criteria, 验证通过和失败准则", "actions, 处置方法"})
  void aPartHasOneToAHundredRows(String part, String label) {
    assertThat(refused(Said.full().rows(part, null))).containsOnly(Map.entry(part, label + "不能为空，请至少填写一行。"));
    assertThat(refused(Said.full().rows(part, List.of()))).containsOnly(Map.entry(part, label + "不能为空，请至少填写一行。"));
    assertThat(refused(Said.full().rows(part, Collections.nCopies(101, Said.full().row(part, 0))))).containsOnly(
        Map.entry(part, label + "最多 100 行，请合并。"));
    assertThat(refused(Said.full().rows(part, Arrays.asList(Said.full().row(part, 0), null, Said.full().row(part, 1)))))
        .containsOnly(Map.entry(part + "[1]", label + "第 2 行是空的，请填写或删除。"));
  }

  @Test
  void aHundredRowsAreTaken() {
    List<Map<String, Object>> rows = IntStream.range(0, 100)
        .mapToObj(each -> Said.row("step", "步骤" + each, "who", "服务台", "contact", "0513")).toList();

    assertThat(refused(Said.full().rows("actions", rows))).isEmpty();
  }

  @Test
  void whatIsToBeChosenIsRefusedByItsRow() {
    assertThat(refused(Said.full().but("risks[1].likelihood", null))).containsOnly(Map.entry("risks[1].likelihood", "风险分析第 2 行：请选择可能性。"));
    assertThat(refused(Said.full().but("risks[1].likelihood", "低"))).containsOnlyKeys("risks[1].likelihood");
    assertThat(refused(Said.full().but("criteria[0].kind", "PASSED"))).containsOnly(
        Map.entry("criteria[0].kind", "验证通过和失败准则第 1 行：“类别”没有“PASSED”这一项，请重新选择。"));
    assertThat(refused(Said.full().but("form", "LONG"))).containsOnlyKeys("form");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PASS", "FAIL"})
  void bothKindsOfCriteriaAreNeeded(String kind) {
    assertThat(refused(Said.full().but("criteria[0].kind", kind).but("criteria[1].kind", kind))).containsOnly(
        Map.entry("criteria", "验证通过和失败准则中至少要有一行%s。".formatted(kind.equals("PASS") ? "失败准则" : "通过准则")));
  }

  @Test
  void anOwnerIsSomebodyOnTheStaff() {
    assertThat(refused(Said.full().but("criteria[1].owner", "bureau-operator"))).isEmpty();
    assertThat(refused(Said.full().but("criteria[1].owner", " "))).containsOnly(Map.entry("criteria[1].owner", "验证通过和失败准则第 2 行：请填写负责人。"));
    assertThat(refused(Said.full().but("criteria[1].owner", "auditor"))).containsOnly(Map.entry("criteria[1].owner",
        "验证通过和失败准则第 2 行：负责人“auditor”不在可选的人员中，请从列出的人员中选择。"));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-06T20:00:01+08:00, true", "2026-04-05T20:00:00+08:00, true", "2026-03-06T12:00:01Z, true", "2026-03-06T20:00:00+08:00, false",
      "2026-03-06T12:00:00Z, false", "2026-03-06T19:59:59+08:00, false", "2026-04-05T20:00:01+08:00, false", "2026-03-06T21:00:00, false",
      "2026-03-06, false", "明天, false"})
  void aDeadlineIsAfterTheReleaseAndAtMostThirtyDays(String deadline, boolean taken) {
    Map<String, String> faults = refused(Said.full().but("criteria[0].deadline", deadline));

    assertThat(faults.keySet()).isEqualTo(taken ? Collections.emptySet() : Collections.singleton("criteria[0].deadline"));
    assertThat(faults.values()).allSatisfy(fault -> assertThat(fault).startsWith("验证通过和失败准则第 1 行：期限"));
  }

  @Test
  void whatIsWrongIsToldAtOnceAndCopiesAfterwards() {
    Said said = Said.full().but("scope", "无").but("risks[0].effect", "略").but("criteria[1].owner", "nobody").but("actions[1].who", "")
        .but("tracking", null);

    assertThat(refused(said)).containsOnlyKeys("scope", "risks[0].effect", "criteria[1].owner", "actions[1].who", "tracking");
    assertThat(refused(Said.full().but("tracking", "凭单打印模块及其接口"))).containsOnlyKeys("tracking");
  }

  @Test
  void aShortPlanIsForAnEmergencyOutsideOfOfficeHoursAndLeavesTwoPartsOut() {
    EmergencyPlan emergency = PlanExamples.ofChange(true, at("2026-03-06T20:00"), at("2026-03-06T23:00"));
    PlanRequest said = Said.full().but("form", "SHORT").but("scope", "无法打印的凭单").but("tracking", "略").but("risks[0].risk", "无").request();

    assertThat(faults(() -> check.read(PLAN, said))).containsKey("form");
    assertThat(faults(() -> check.read(emergency, said))).containsOnlyKeys("form");
    PlanContent taken = checkAt(at("2026-03-06T19:00")).read(emergency, said).content();
    assertThat(taken.form()).isEqualTo(PlanForm.SHORT);
    assertThat(taken.risks()).isEmpty();
    assertThat(taken.tracking()).isNull();
    assertThat(taken.actions()).hasSize(2);
  }

  @Test
  void aGoLiveMovesItsReleaseAndItsDeadlinesFollow() {
    EmergencyPlan moved = check.read(PLAN, Said.full().but("releaseAt", "2026-03-06T20:30:00+08:00").request()).plan();

    assertThat(moved.releaseAt()).isEqualTo(at("2026-03-06T20:30"));
    assertThat(moved.latest()).isEqualTo(at("2026-03-06T20:30"));
    assertThat(refused(Said.full().but("releaseAt", "2026-03-06T21:00:00+08:00"))).containsOnlyKeys("criteria[0].deadline");
    assertThat(refused(Said.full().but("releaseAt", "2026-03-02T10:00:00+08:00"))).containsOnly(Map.entry("releaseAt", "上线时间须晚于现在，请改正。"));
    assertThat(refused(Said.full().but("releaseAt", "2026-03-06T20:30:00"))).containsOnlyKeys("releaseAt");
  }

  @Test
  void theWindowOfAChangeIsMovedInTheChange() {
    EmergencyPlan plan = PlanExamples.ofChange(false, at("2026-03-06T20:00"), at("2026-03-06T22:00"));

    assertThat(faults(() -> check.read(plan, Said.full().but("releaseAt", "2026-03-06T20:30:00+08:00").request()))).containsOnlyKeys("releaseAt");
    assertThat(check.read(plan, Said.full().but("releaseAt", "").request()).plan()).isEqualTo(plan);
  }

  @Test
  void aFirstGoLiveIsAskedForWithATitleATimeAheadAndARisk() {
    assertThat(check.read(new GoLiveRequest("首次上线", "2026-03-06T20:00:00.9+08:00", "HIGH"))).isEqualTo(
        new PlanCheck.GoLive("首次上线", at("2026-03-06T20:00"), PlanRisk.HIGH));
    assertThat(faults(() -> check.read(new GoLiveRequest(null, null, null)))).containsOnlyKeys("title", "releaseAt", "risk");
    assertThat(faults(() -> check.read(new GoLiveRequest("题".repeat(201), "2026-03-02T09:59:59+08:00", "高"))))
        .containsOnlyKeys("title", "releaseAt", "risk");
  }

  private PlanCheck checkAt(Instant now) {
    Clock clock = Clock.fixed(now, Zone.SHANGHAI);
    return new PlanCheck(roles, new NightPlan(PlanExamples.delivered(), clock), clock);
  }

  private Map<String, String> refused(Said said) {
    return faults(() -> check.read(PLAN, said.request()));
  }

  private static Map<String, String> faults(ThrowingCallable call) {
    Map<String, String> faults = new LinkedHashMap<>();
    Refused refused = catchThrowableOfType(Refused.class, call);
    if (refused != null) {
      refused.errors().forEach(error -> faults.put(error.field(), error.message()));
      assertThat(faults).as("each field once").hasSameSizeAs(refused.errors());
    }
    return faults;
  }
}
