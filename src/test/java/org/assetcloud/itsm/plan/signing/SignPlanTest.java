package org.assetcloud.itsm.plan.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.plan.PlanExample.NUMBER;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanProgress.FullPlan;
import org.assetcloud.itsm.plan.PlanSetting;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.content.PlanExamples;
import org.assetcloud.itsm.plan.content.RecordedVersions;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.Refused;
import org.junit.jupiter.api.Test;

/** One after the other signs by their own hand (R4.1); everybody's password is their name. */
class SignPlanTest {

  private static final EmergencyPlan PLAN = PlanExample.toSign(null, PlanForm.FULL);

  private final PlanSetting setting = PlanSetting.of(PLAN);
  private final RecordedSignatures signatures = new RecordedSignatures().asked(1, PlanSetting.MONDAY);
  private final RecordedVersions versions = RecordedVersions.of(PLAN, PlanExamples.content());

  @Test
  void whoSignsIsOnRecordAndTheNextOneIsAsked() {
    sign(Role.TEAM_LEAD, 1, Decision.APPROVE, null);

    assertThat(signatures.signatures(NUMBER)).containsExactly(new Signature(1, 1, "team-lead", false, Decision.APPROVE, null,
        versions.digest(NUMBER, 1), PlanSetting.MONDAY, null));
    assertThat(setting.plans().said()).containsExactly("签署 team-lead 同意并签署（运维组长，第 1 版）。");
    assertThat(signatures.seats(NUMBER).get(1).openedAt()).isEqualTo(PlanSetting.MONDAY);
    assertThat(setting.process().asked()).containsExactly("stepsChanged");
    assertThat(setting.told().lines()).containsExactly("ASSIGNMENT SIGN/1/2 -> [security-officer]: 第 1 版请您签署。");
    assertThat(setting.plans().locked()).isOne();
  }

  @Test
  void whoeverSignedStandsInForNobodyElse() {
    setting.staff().with(Role.SECURITY_OFFICER, "team-lead").with(Role.CONTRACTOR_DIRECTOR, "director");

    assertThat(forbidden(() -> sign(Role.TEAM_LEAD, 1, Decision.APPROVE, null))).isEqualTo("needed-later");
  }

  @Test
  void theDeputySignsAsSuchOnceNobodyOfTheRoleCan() {
    setting.staff().with(Role.TEAM_LEAD, PlanExample.AUTHOR);

    sign(Role.PROJECT_MANAGER, 1, Decision.APPROVE, "组长是编制人");

    assertThat(signatures.signatures(NUMBER)).singleElement().satisfies(one -> assertThat(one.byDeputy()).isTrue());
    assertThat(setting.plans().said()).containsExactly("签署 project-manager 同意并签署（项目经理代运维组长，第 1 版）：组长是编制人");
  }

  @Test
  void nobodySignsWithoutTheirPassword() {
    for (String typed : new String[] {null, "", "wrong"}) {
      setting.by(Role.TEAM_LEAD);
      assertThat(refused(() -> signPlan().sign(NUMBER, 1, Decision.APPROVE, null, typed))).isEqualTo("password");
    }
    assertThat(signatures.signatures(NUMBER)).isEmpty();
    assertThat(setting.plans().said()).isEmpty();
  }

  @Test
  void whoDoesNotSignSaysWhy() {
    assertThat(refused(() -> sign(Role.TEAM_LEAD, 1, Decision.RETURN, " "))).isEqualTo("comment");

    sign(Role.TEAM_LEAD, 1, Decision.RETURN, "缺少回退步骤");

    assertThat(setting.plans().said()).containsExactly("签署 team-lead 退回修改（运维组长，第 1 版）：缺少回退步骤");
    assertThat(setting.told().lines()).isEmpty();
  }

  @Test
  void whatIsReleasedAlreadyIsReturnedAndNeverRejected() {
    EmergencyPlan afterwards = PLAN.with(PLAN.progress().signed(PlanSetting.MONDAY, new FullPlan(PlanExample.RELEASE, null), null)
        .at(PlanStatus.RELEASED).submitted(PlanForm.FULL));
    setting.plans().update(afterwards);
    signatures.asked(2, PlanSetting.MONDAY);
    versions.add(NUMBER, RecordedVersions.of(afterwards, PlanExamples.content()).version(NUMBER, 2));

    assertThat(refused(() -> sign(Role.TEAM_LEAD, 1, Decision.REJECT, "不可行"))).isEqualTo("decision");
    assertThatCode(() -> sign(Role.TEAM_LEAD, 1, Decision.RETURN, "不可行")).doesNotThrowAnyException();
  }

  @Test
  void beforeAnythingIsAskedOfThemNobodyMaySignWhoIsNotToSign() {
    assertThatCode(() -> signPlan().check(NUMBER, 1, "team-lead")).doesNotThrowAnyException();
    assertThat(forbidden(() -> signPlan().check(NUMBER, 1, PlanExample.AUTHOR))).isEqualTo("signs-not-own");
    setting.plans().update(PlanExample.drafting(null));
    assertThatThrownBy(() -> signPlan().check(NUMBER, 1, "team-lead")).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> sign(Role.TEAM_LEAD, 1, Decision.APPROVE, null)).isInstanceOf(Conflict.class);
    assertThat(setting.plans().locked()).as("only who signs makes others wait").isOne();
  }

  @Test
  void whoeverIsLateIsOnRecordFirst() {
    setting.when(PlanExample.RELEASE.minusSeconds(1));

    sign(Role.TEAM_LEAD, 1, Decision.APPROVE, null);

    assertThat(setting.plans().said()).hasSize(2).first().asString()
        .startsWith("催办 team-lead 逾期：运维组长签署（应于 2026年3月5日 14:00:00）。");
  }

  private void sign(Role role, int position, Decision decision, String comment) {
    setting.by(role);
    signPlan().sign(NUMBER, position, decision, comment, role.id());
  }

  private SignPlan signPlan() {
    Signoffs signoffs = signatures.signoffs(versions, setting.clock());
    WhoSigns whoSigns = new WhoSigns(setting.staff());
    OpenSignatures others = new OpenSignatures(setting.plans(), new OpenSeats(signatures, setting.process(), setting.clock()),
        setting.history(), signatures.shortTime(setting), new AskSigner(whoSigns, setting.tell()));
    return new SignPlan(setting.plans(), signoffs, new SigningRights(whoSigns, setting, setting.clock()),
        new OwnHand(setting, String::equals), new KeepSignature(signatures.stepTaken(setting, signoffs), signoffs, setting.history(), others));
  }

  private static String refused(ThrowingCallable step) {
    return catchThrowableOfType(Refused.class, step).errors().get(0).field();
  }

  private static String forbidden(ThrowingCallable step) {
    return catchThrowableOfType(Forbidden.class, step).type();
  }
}
