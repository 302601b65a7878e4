package org.assetcloud.itsm.plan.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.plan.PlanExample.NUMBER;

import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanSetting;
import org.assetcloud.itsm.plan.content.PlanExamples;
import org.assetcloud.itsm.plan.content.RecordedVersions;
import org.junit.jupiter.api.Test;

/** A plan is signed by different persons, as it is and for its very release (R4.1). */
class SignoffsTest {

  private static final EmergencyPlan TO_SIGN = PlanExample.toSign(null, PlanForm.FULL);
  private static final EmergencyPlan SIGNED = TO_SIGN.with(TO_SIGN.progress().signed(PlanSetting.MONDAY, null, null));

  private final RecordedVersions versions = RecordedVersions.of(TO_SIGN, PlanExamples.content());
  private final String digest = versions.digest(NUMBER, 1);
  private final RecordedSignatures signatures = new RecordedSignatures().asked(1, PlanSetting.MONDAY);
  private final PlanSetting setting = PlanSetting.of(SIGNED);
  private final Signoffs signoffs = signatures.signoffs(versions, setting.clock());

  @Test
  void itIsSignedOnceAllHaveSignedWhatItSays() {
    signatures.said(1, "team-lead", Decision.APPROVE, digest).said(1, "security-officer", Decision.APPROVE, digest);
    assertThat(signoffs.complete(SIGNED)).as("the bureau is missing").isFalse();

    signatures.said(1, "bureau-operator", Decision.APPROVE, digest);

    assertThat(signoffs.complete(SIGNED)).isTrue();
    assertThat(signoffs.complete(TO_SIGN)).as("not yet concluded").isFalse();
    assertThat(signoffs.complete(SIGNED.at(PlanExample.RELEASE.plusSeconds(1)))).as("for another release").isFalse();
  }

  @Test
  void whatSomebodySignedOtherwiseDoesNotCount() {
    signatures.said(1, "team-lead", Decision.APPROVE, digest).said(1, "security-officer", Decision.APPROVE, "another")
        .said(1, "bureau-operator", Decision.APPROVE, digest);

    assertThat(signoffs.complete(SIGNED)).isFalse();
  }

  @Test
  void whatIsVoidCountsNoMore() {
    signatures.said(1, "team-lead", Decision.APPROVE, digest);

    signoffs.voidAll(SIGNED);

    assertThat(signatures.signatures(NUMBER)).singleElement().satisfies(one -> assertThat(one.voidedAt()).isEqualTo(PlanSetting.MONDAY));
    assertThat(signoffs.of(SIGNED).next()).hasValueSatisfying(seat -> assertThat(seat.position()).isOne());
  }

  @Test
  void onlyTheReturnOfThePresentVersionIsOne() {
    signatures.said(1, "team-lead", Decision.APPROVE, digest);
    assertThat(signoffs.returned(SIGNED)).isFalse();

    signatures.said(1, "security-officer", Decision.RETURN, digest);

    assertThat(signoffs.returned(SIGNED)).isTrue();
    assertThat(signoffs.returned(SIGNED.with(SIGNED.progress().submitted(PlanForm.FULL)))).isFalse();
  }

  @Test
  void itWasHandedInWhenItsPresentVersionWas() {
    assertThat(signoffs.handedIn(SIGNED)).isEqualTo(PlanExample.RELEASE.minusSeconds(86_400));
  }
}
