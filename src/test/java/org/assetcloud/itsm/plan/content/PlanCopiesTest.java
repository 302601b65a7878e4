package org.assetcloud.itsm.plan.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was only copied is refused by its row (R4.2), what is merely alike is taken. */
class PlanCopiesTest {

  private static final PlanContent CONTENT = PlanExamples.content();
  private static final PlanContent.Action FIRST = CONTENT.actions().get(0);
  private static final PlanContent.Action SECOND = CONTENT.actions().get(1);
  private static final Instant DEADLINE = CONTENT.criteria().get(0).deadline();

  @Test
  void aPlanInOrderAndAShortOneCopyNothing() {
    assertThat(refused(CONTENT)).isEmpty();
    assertThat(refused(PlanExamples.shortContent())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"凭单打印模块及其接口", "凭单打印模块，及其接口。", " 凭单 打印模块及其接口\n", "凭单打印模块\u200b及其接口"})
  void aStrategyThatRepeatsTheScopeIsRefused(String tracking) {
    assertThat(refused(texts("凭单打印模块及其接口", tracking))).containsOnly(Map.entry("tracking", "问题跟踪策略与处置范围的内容相同，请分别写明。"));
  }

  @Test
  void aStrategyThatSaysMoreThanTheScopeIsTaken() {
    assertThat(refused(texts("凭单打印模块及其接口", "凭单打印模块及其接口的问题逐条登记"))).isEmpty();
    assertThat(refused(texts("打印模块 1", "打印模块 2"))).isEmpty();
  }

  @Test
  void aRowThatRepeatsOneBeforeItIsRefusedByItsNumber() {
    assertThat(refused(actions(FIRST, SECOND, FIRST))).containsOnly(Map.entry("actions[2]", "处置方法第 3 行与第 1 行相同，请修改或删除。"));
    assertThat(refused(actions(FIRST, FIRST, FIRST))).containsOnlyKeys("actions[1]", "actions[2]");
    assertThat(refused(actions(FIRST, new PlanContent.Action("切换旧模板。", " 值班工程师", "０５１３—８０００００01")))).containsOnlyKeys("actions[1]");
  }

  @Test
  void everyTableIsLookedThrough() {
    PlanContent.Risk risk = CONTENT.risks().get(1);
    PlanContent.Criterion criterion = CONTENT.criteria().get(1);

    assertThat(refused(new PlanContent(PlanForm.FULL, CONTENT.scope(), List.of(risk, risk), List.of(criterion, criterion), CONTENT.actions(),
        CONTENT.tracking()))).containsOnly(Map.entry("risks[1]", "风险分析第 2 行与第 1 行相同，请修改或删除。"),
        Map.entry("criteria[1]", "验证通过和失败准则第 2 行与第 1 行相同，请修改或删除。"));
  }

  @Test
  void rowsThatDifferInOneCellAreTaken() {
    assertThat(refused(actions(FIRST, new PlanContent.Action(FIRST.step(), FIRST.who(), SECOND.contact())))).isEmpty();
    assertThat(refused(actions(new PlanContent.Action("切换", "模板组", "1"), new PlanContent.Action("切换模板", "组", "1")))).isEmpty();
    assertThat(refused(criteria(expected(CriterionKind.PASS, "三张"), expected(CriterionKind.FAIL, "三张")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5 秒|15 秒", "≥90%|≤90%", "<5|>5", "-1|1", "+1|1"})
  void numbersThatDifferInASignOrPointAreNoCopies(String pair) {
    String[] both = pair.split("\\|");

    assertThat(refused(criteria(expected(CriterionKind.PASS, both[0]), expected(CriterionKind.PASS, both[1])))).isEmpty();
  }

  @Test
  void aCellThatIsAWholeTextWasCopiedThere() {
    PlanContent.Action copied = new PlanContent.Action("凭单打印模块及其接口！", "服务台", "0513-80000002");

    assertThat(refused(actions(FIRST, copied))).containsOnly(Map.entry("actions[1]", "处置方法第 2 行与处置范围的内容相同，请分别写明。"));
    assertThat(refused(actions(FIRST, new PlanContent.Action("逐条登记工单，每日核对", "服务台", "0513-80000002"))))
        .containsOnly(Map.entry("actions[1]", "处置方法第 2 行与问题跟踪策略的内容相同，请分别写明。"));
    assertThat(refused(actions(FIRST, new PlanContent.Action("恢复凭单打印模块及其接口", "服务台", "0513-80000002")))).isEmpty();
  }

  @Test
  void allCopiesAreToldAtOnce() {
    PlanContent copied = new PlanContent(PlanForm.FULL, "打印模块", CONTENT.risks(), CONTENT.criteria(), List.of(FIRST, FIRST), "打印模块");

    assertThat(refused(copied)).containsOnlyKeys("tracking", "actions[1]");
  }

  private static PlanContent texts(String scope, String tracking) {
    return new PlanContent(PlanForm.FULL, scope, CONTENT.risks(), CONTENT.criteria(), CONTENT.actions(), tracking);
  }

  private static PlanContent actions(PlanContent.Action... rows) {
    return new PlanContent(PlanForm.FULL, CONTENT.scope(), CONTENT.risks(), CONTENT.criteria(), Arrays.asList(rows), CONTENT.tracking());
  }

  private static PlanContent criteria(PlanContent.Criterion... rows) {
    return new PlanContent(PlanForm.FULL, CONTENT.scope(), CONTENT.risks(), Arrays.asList(rows), CONTENT.actions(), CONTENT.tracking());
  }

  private static PlanContent.Criterion expected(CriterionKind kind, String expected) {
    return new PlanContent.Criterion(kind, "响应时间", "连续打印", expected, "service-desk", DEADLINE);
  }

  private static Map<String, String> refused(PlanContent content) {
    FilledIn filledIn = new FilledIn();
    PlanCopies.refuse(filledIn, content);
    Refused refused = catchThrowableOfType(Refused.class, filledIn::accepted);
    Map<String, String> faults = new LinkedHashMap<>();
    if (refused != null) {
      refused.errors().forEach(error -> faults.put(error.field(), error.message()));
    }
    return faults;
  }
}
