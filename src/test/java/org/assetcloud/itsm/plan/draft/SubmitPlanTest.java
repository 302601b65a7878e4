package org.assetcloud.itsm.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assetcloud.itsm.plan.PlanExample.NUMBER;
import static org.assetcloud.itsm.plan.PlanSetting.MONDAY;

import java.time.Instant;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanProgress.Draft;
import org.assetcloud.itsm.plan.PlanProgress.FullPlan;
import org.assetcloud.itsm.plan.PlanRequest;
import org.assetcloud.itsm.plan.PlanSetting;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.plan.content.PlanVersion;
import org.assetcloud.itsm.plan.content.RecordedVersions;
import org.assetcloud.itsm.plan.rights.PlanRights;
import org.assetcloud.itsm.plan.rights.Rights;
import org.assetcloud.itsm.plan.signing.RecordedSignatures;
import org.assetcloud.itsm.plan.signing.Signature;
import org.assetcloud.itsm.plan.signing.Signoffs;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.Refused;
import org.junit.jupiter.api.Test;

/** Its author hands in a version, and whatever was signed before is void (R4.1, R4.2). */
class SubmitPlanTest {

  private static final EmergencyPlan DRAFTING = PlanExample.drafting(null);
  private static final EmergencyPlan TO_SIGN = PlanExample.toSign(null, PlanForm.FULL);

  private final PlanSetting setting = PlanSetting.of(DRAFTING).by(Role.ENGINEER);
  private final RecordedVersions versions = new RecordedVersions();
  private final RecordedSignatures signatures = new RecordedSignatures();

  @Test
  void theFirstVersionIsOnRecordWithItsDigestAndWaitsForSignatures() {
    submitPlan().submit(NUMBER, RecordedVersions.typed());

    assertThat(setting.status()).isEqualTo(PlanStatus.AWAITING_SIGNATURES);
    PlanVersion version = versions.version(NUMBER, 1);
    assertThat(version.by()).isEqualTo("engineer");
    assertThat(version.at()).isEqualTo(MONDAY);
    assertThat(version.digest()).isNotEmpty();
    assertThat(setting.plans().said()).containsExactly("编制 engineer 提交第 1 版（完整方案）。");
    assertThat(setting.process().asked()).as("the process hands it in itself").isEmpty();
    assertThat(setting.plans().locked()).isOne();
  }

  @Test
  void nobodyElseHandsItInAndNothingThatIsNotInOrderIsKept() {
    setting.by(Role.TEAM_LEAD);
    assertThatThrownBy(() -> submitPlan().submit(NUMBER, RecordedVersions.typed())).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> submitPlan().revise(NUMBER, RecordedVersions.typed())).isInstanceOf(Forbidden.class);
    setting.by(Role.ENGINEER);
    PlanRequest empty = new PlanRequest(null, null, null, null, null, null, null);
    assertThatThrownBy(() -> submitPlan().submit(NUMBER, empty)).isInstanceOf(Refused.class);

    assertThat(versions.versions(NUMBER)).isEmpty();
    assertThat(setting.plans().said()).isEmpty();
  }

  @Test
  void whoeverHandsItInLateIsOnRecord() {
    setting.when(PlanExample.RELEASE.minusSeconds(3_600));

    submitPlan().submit(NUMBER, RecordedVersions.typed());

    assertThat(setting.plans().said()).hasSize(2).first().asString()
        .startsWith("催办 engineer 逾期：编制方案（应于 2026年3月4日 14:00:00）。");
  }

  @Test
  void aNewVersionMakesWhatWasSignedVoid() {
    setting.plans().update(TO_SIGN);
    signatures.asked(1, MONDAY).said(1, "team-lead", Decision.APPROVE, "digest");

    submitPlan().revise(NUMBER, RecordedVersions.typed());

    assertThat(signatures.signatures(NUMBER)).extracting(Signature::voidedAt).containsExactly(MONDAY);
    assertThat(setting.plan().progress().version()).isEqualTo(2);
    assertThat(setting.plans().said()).containsExactly("编制 engineer 提交第 2 版（完整方案）。以前的签署作废，重新签署。");
    assertThat(setting.process().asked()).containsExactly("revised");
    assertThat(setting.plans().locked()).isOne();
  }

  @Test
  void whatWasSignedAlreadyIsSignedAnewToo() {
    setting.plans().update(TO_SIGN.with(TO_SIGN.progress().signed(MONDAY, null, null)));

    submitPlan().revise(NUMBER, RecordedVersions.typed());

    assertThat(setting.status()).isEqualTo(PlanStatus.AWAITING_SIGNATURES);
    assertThat(setting.plans().said()).singleElement().asString().endsWith("以前的签署作废，重新签署。");
  }

  @Test
  void anOpenDraftIsHandedInWhereItsTaskIs() {
    submitPlan().revise(NUMBER, RecordedVersions.typed());

    assertThat(setting.process().asked()).containsExactly("submitDraft");
    assertThat(versions.versions(NUMBER)).isEmpty();
  }

  @Test
  void theFullPlanAfterAShortOneIsADraftAgainOnceItWasReturned() {
    Instant due = PlanExample.RELEASE;
    EmergencyPlan afterwards = TO_SIGN.with(TO_SIGN.progress().signed(MONDAY, new FullPlan(due, null), null).submitted(PlanForm.FULL));
    setting.plans().update(afterwards);
    signatures.asked(2, MONDAY);
    submitPlan().revise(NUMBER, RecordedVersions.typed());
    assertThat(setting.process().asked()).containsExactly("revised");

    signatures.asked(3, MONDAY).said(3, "team-lead", Decision.RETURN, "digest");
    submitPlan().revise(NUMBER, RecordedVersions.typed());

    assertThat(setting.process().asked()).containsExactly("revised", "submitDraft");
  }

  @Test
  void aReturnBeforeAnyShortPlanIsNoDraftByItself() {
    setting.plans().update(TO_SIGN);
    signatures.asked(1, MONDAY).said(1, "team-lead", Decision.RETURN, "digest");

    submitPlan().revise(NUMBER, RecordedVersions.typed());

    assertThat(setting.process().asked()).containsExactly("revised");
  }

  @Test
  void aDraftIsOpenedNowWithTheTimeOfTheTable() {
    assertThat(DraftParts.openDraft(setting).of(PlanUrgency.EMERGENCY))
        .isEqualTo(Draft.opened(MONDAY, setting.of(PlanUrgency.EMERGENCY)));
  }

  private SubmitPlan submitPlan() {
    PlanRights rights = Rights.of(setting);
    Signoffs signoffs = signatures.signoffs(versions, setting.clock());
    HandIn handIn = new HandIn(setting.plans(), versions.write(setting, setting.staff(), setting.clock()),
        signatures.stepTaken(setting, signoffs), signoffs, setting.history());
    return new SubmitPlan(setting.plans(), rights, handIn, signoffs, setting.process());
  }
}
