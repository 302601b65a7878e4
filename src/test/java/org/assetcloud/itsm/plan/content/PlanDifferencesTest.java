package org.assetcloud.itsm.plan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.assetcloud.itsm.plan.PlanForm;
import org.junit.jupiter.api.Test;

/** What a version changed of the one before it, as signers are shown it (R4.1). */
class PlanDifferencesTest {

  private static final PlanContent CONTENT = PlanExamples.content();
  private static final String FIRST = "步骤：切换旧模板；人员：值班工程师；联系方式：0513-80000001";
  private static final String SECOND = "步骤：通知各单位；人员：服务台；联系方式：0513-80000002";
  private static final PlanContent.Action REPORT = new PlanContent.Action("上报信息科", "运维组长", "0513-80000003");
  private static final String THIRD = "步骤：上报信息科；人员：运维组长；联系方式：0513-80000003";

  @Test
  void theSameIsNoDifferenceNorIsARowThatMoved() {
    assertThat(PlanDifferences.between(CONTENT, PlanExamples.content())).isEmpty();
    assertThat(PlanDifferences.between(CONTENT, actions(Collections::reverse))).isEmpty();
  }

  @Test
  void aNewRowHasNothingBefore() {
    assertThat(PlanDifferences.between(CONTENT, actions(rows -> rows.add(1, REPORT))))
        .containsExactly(new PlanDifference(PlanPart.ACTIONS, 2, null, THIRD));
  }

  @Test
  void aRowThatIsGoneHasNothingAfterAndTheNumberItHad() {
    assertThat(PlanDifferences.between(CONTENT, actions(rows -> rows.remove(1))))
        .containsExactly(new PlanDifference(PlanPart.ACTIONS, 2, SECOND, null));
    assertThat(PlanDifferences.between(CONTENT, actions(rows -> rows.remove(0))))
        .containsExactly(new PlanDifference(PlanPart.ACTIONS, 1, FIRST, null));
  }

  @Test
  void aChangedRowSaysBothAndOneBesideItThatMovedIsNone() {
    assertThat(PlanDifferences.between(CONTENT, actions(rows -> rows.set(0, REPORT))))
        .containsExactly(new PlanDifference(PlanPart.ACTIONS, 1, FIRST, THIRD));
    assertThat(PlanDifferences.between(CONTENT, actions(rows -> {
      rows.remove(0);
      rows.add(REPORT);
    }))).containsExactly(new PlanDifference(PlanPart.ACTIONS, 2, FIRST, THIRD));
  }

  @Test
  void aRowMoreOfTheSameIsADifference() {
    assertThat(PlanDifferences.between(CONTENT, actions(rows -> rows.add(rows.get(0))))).hasSize(1)
        .allSatisfy(one -> assertThat(one.before()).isNull());
  }

  @Test
  void textsAreComparedWholeAndStandOnNoRow() {
    PlanContent other = new PlanContent(PlanForm.FULL, "全部接口", CONTENT.risks(), CONTENT.criteria(), CONTENT.actions(), CONTENT.tracking() + "。");

    assertThat(PlanDifferences.between(CONTENT, other)).containsExactly(
        new PlanDifference(PlanPart.SCOPE, 0, "凭单打印模块及其接口", "全部接口"),
        new PlanDifference(PlanPart.TRACKING, 0, "逐条登记工单，每日核对", "逐条登记工单，每日核对。"));
  }

  @Test
  void whatTheFullPlanAddsToTheShortOneIsNew() {
    assertThat(PlanDifferences.between(PlanExamples.shortContent(), CONTENT)).hasSize(3).allSatisfy(one -> assertThat(one.before()).isNull())
        .extracting(PlanDifference::part).containsExactly(PlanPart.RISKS, PlanPart.RISKS, PlanPart.TRACKING);
    assertThat(PlanDifferences.between(CONTENT, PlanExamples.shortContent())).hasSize(3).allSatisfy(one -> assertThat(one.after()).isNull());
  }

  @Test
  void likelihoodOwnerAndDeadlineAreSaidInWords() {
    PlanContent.Risk risk = CONTENT.risks().get(0);
    PlanContent.Criterion criterion = CONTENT.criteria().get(1);
    PlanContent other = new PlanContent(PlanForm.FULL, CONTENT.scope(),
        List.of(new PlanContent.Risk(risk.risk(), Likelihood.HIGH, risk.effect(), risk.measure()), CONTENT.risks().get(1)),
        List.of(CONTENT.criteria().get(0), new PlanContent.Criterion(criterion.kind(), criterion.criterion(), criterion.method(),
            criterion.expected(), criterion.owner(), criterion.deadline().plusSeconds(1))), CONTENT.actions(), CONTENT.tracking());

    assertThat(PlanDifferences.between(CONTENT, other)).extracting(PlanDifference::row).containsExactly(1, 2);
    assertThat(PlanDifferences.between(CONTENT, other)).extracting(PlanDifference::after).satisfiesExactly(
        after -> assertThat(after).contains("可能性：高"), after -> assertThat(after).contains("失败准则", "期限：2026年3月6日 22:00:01"));
  }

  private static PlanContent actions(Consumer<List<PlanContent.Action>> change) {
    List<PlanContent.Action> rows = new ArrayList<>(CONTENT.actions());
    change.accept(rows);
    return new PlanContent(CONTENT.form(), CONTENT.scope(), CONTENT.risks(), CONTENT.criteria(), rows, CONTENT.tracking());
  }
}
