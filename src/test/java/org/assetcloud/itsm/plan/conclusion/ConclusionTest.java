package org.assetcloud.itsm.plan.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assetcloud.itsm.plan.PlanExample.NUMBER;
import static org.assetcloud.itsm.plan.PlanExample.RELEASE;
import static org.assetcloud.itsm.plan.PlanSetting.MONDAY;

import java.time.Instant;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanProgress.FullPlan;
import org.assetcloud.itsm.plan.PlanSetting;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.content.PlanExamples;
import org.assetcloud.itsm.plan.content.RecordedVersions;
import org.assetcloud.itsm.plan.draft.DraftParts;
import org.assetcloud.itsm.plan.signing.RecordedSignatures;
import org.assetcloud.itsm.plan.signing.Signoffs;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.link.PlanSigned;
import org.assetcloud.itsm.shared.link.ReleaseStopped;
import org.junit.jupiter.api.Test;

/** What comes of the signatures of a plan, and who hears of it (R4.1). */
class ConclusionTest {

  private static final String CHANGE = "BG-20260302-0001";
  private static final EmergencyPlan OF_CHANGE = PlanExample.toSign(CHANGE, PlanForm.FULL);
  private static final EmergencyPlan GO_LIVE = PlanExample.toSign(null, PlanForm.FULL);

  private final PlanSetting setting = PlanSetting.of(OF_CHANGE);

  @Test
  void whatAllSignedMayBeReleasedAndItsChangeHears() {
    signed(OF_CHANGE);

    assertThat(setting.status()).isEqualTo(PlanStatus.SIGNED);
    assertThat(setting.plans().said()).containsExactly("签署 system 第 1 版已全部签署（3 人）。");
    assertThat(setting.told().lines()).containsExactly("INFORMATION SIGNED/1 -> [engineer]: 第 1 版已全部签署。");
    assertThat(setting.published()).containsExactly(new PlanSigned(CHANGE));
  }

  @Test
  void aFirstGoLiveHasNoChangeToTell() {
    signed(GO_LIVE);

    assertThat(setting.status()).isEqualTo(PlanStatus.SIGNED);
    assertThat(setting.published()).isEmpty();
  }

  @Test
  void whoWroteAShortPlanReadsByWhenTheFullOneFollows() {
    signed(PlanExample.toSign(CHANGE, PlanForm.SHORT));

    assertThat(setting.told().lines()).containsExactly(
        "INFORMATION SIGNED/1 -> [engineer]: 第 1 版已全部签署。请在 2026年3月6日 12:00:00 前补全方案。");
  }

  @Test
  void whatIsReturnedIsWrittenAnewWithATimeOfItsOwn() {
    new ReturnedPlan(setting.plans(), DraftParts.openDraft(setting), setting.process(), setting.tell()).conclude(OF_CHANGE, "退回原因：缺少回退步骤");

    assertThat(setting.status()).isEqualTo(PlanStatus.AWAITING_DRAFT);
    assertThat(setting.plan().progress().draft().since()).isEqualTo(MONDAY);
    assertThat(setting.process().asked()).containsExactly("stepsChanged");
    assertThat(setting.told().lines()).containsExactly("ASSIGNMENT RETURNED/1 -> [engineer]: 第 1 版被退回，请修改后重新提交。退回原因：缺少回退步骤");
  }

  @Test
  void whatIsRefusedIsNotReleased() {
    refused().conclude(OF_CHANGE);

    assertThat(setting.status()).isEqualTo(PlanStatus.WAITING);
    assertThat(setting.plans().said()).containsExactly("办结 system 方案被否决，本次上线停止。");
    assertThat(setting.told().lines()).containsExactly("INFORMATION REFUSED/1 -> [engineer]: 被否决，本次上线停止。");
    assertThat(setting.published()).containsExactly(new ReleaseStopped(CHANGE, "应急方案 %s 被否决，不能上线，请重新安排。".formatted(NUMBER)));
  }

  @Test
  void aFirstGoLiveThatIsRefusedIsOver() {
    refused().conclude(GO_LIVE);

    assertThat(setting.status()).isEqualTo(PlanStatus.REFUSED);
    assertThat(setting.published()).isEmpty();
  }

  @Test
  void aFullPlanThatDoesNotComeInTimeIsAViolationOnce() {
    afterwards(null);
    setting.when(RELEASE);

    late().overdue(NUMBER);
    assertThat(setting.plans().said()).hasSize(1);
    assertThat(setting.told().lines()).hasSize(1);
    late().overdue(NUMBER);

    String what = "应于 2026年3月6日 20:00:00 前补全并签署的应急方案没有完成。";
    assertThat(setting.plans().said()).containsExactly("违规 system 未按时补全应急方案：" + what);
    assertThat(setting.told().lines()).containsExactly("ESCALATION(逾期) FULL-PLAN-LATE -> [engineer, bureau-leader, bureau-operator, "
        + "contractor-director, project-manager]: " + what + "已记违规，请尽快补全。");
    assertThat(late().due(NUMBER)).isEqualTo(RELEASE);
    assertThat(setting.plans().locked()).isEqualTo(2);
  }

  @Test
  void untilThenAndOnceItIsSignedNothingIsLate() {
    afterwards(null);
    setting.when(RELEASE.minusSeconds(1));
    late().overdue(NUMBER);
    afterwards(RELEASE.minusSeconds(1));
    setting.when(RELEASE);
    late().overdue(NUMBER);

    assertThat(setting.plans().said()).isEmpty();
  }

  @Test
  void noFullPlanFollowsAFullOne() {
    assertThatThrownBy(() -> late().due(NUMBER)).isInstanceOf(Conflict.class);
  }

  /** A short plan was signed, and the full one is due when the release is. */
  private void afterwards(Instant signedAt) {
    setting.plans().update(OF_CHANGE.with(OF_CHANGE.progress().signed(MONDAY, new FullPlan(RELEASE, signedAt), null)));
  }

  private void signed(EmergencyPlan plan) {
    Signoffs signoffs = new RecordedSignatures().signoffs(RecordedVersions.of(plan, PlanExamples.content()), setting.clock());
    FullPlanAfterwards full = new FullPlanAfterwards(signoffs, RecordedVersions.night(setting.clock()), setting, late(), setting.clock());
    new SignedPlan(setting.plans(), full, setting.history(), setting.tell(), setting.published()::add).conclude(plan, 3);
  }

  private RefusedPlan refused() {
    return new RefusedPlan(setting.plans(), setting.history(), setting.tell(), setting.published()::add);
  }

  private LateFullPlan late() {
    return new LateFullPlan(setting.plans(), setting.history(), setting.tell(), setting.clock());
  }
}
