package org.assetcloud.itsm.plan.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.plan.PlanExample.NUMBER;

import java.time.Duration;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.WorkIn;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanProgress.FullPlan;
import org.assetcloud.itsm.plan.PlanSetting;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.content.PlanExamples;
import org.assetcloud.itsm.plan.content.RecordedVersions;
import org.junit.jupiter.api.Test;

/** What a plan's process and its messages ask of it (R4.1). */
class PlanDecisionsTest {

  private static final EmergencyPlan TO_SIGN = PlanExample.toSign(null, PlanForm.SHORT);

  private final PlanSetting setting = PlanSetting.of(TO_SIGN);
  private final PlanDecisions decisions = new PlanDecisions(setting.plans(), WorkIn.roles(setting.staff()));

  @Test
  void itsAuthorWritesBeforeAnybodySigns() {
    assertThat(decisions.mustDraft(NUMBER)).isFalse();
    setting.plans().update(PlanExample.drafting(null));
    assertThat(decisions.mustDraft(NUMBER)).isTrue();
    assertThat(decisions.get(NUMBER)).isEqualTo(setting.plan());
  }

  @Test
  void aShortPlanThatIsSignedIsFollowedByAFullOne() {
    assertThat(decisions.signed(NUMBER)).isFalse();
    assertThat(decisions.fullPlanOpen(NUMBER)).isFalse();

    setting.plans().update(TO_SIGN.with(TO_SIGN.progress().signed(PlanSetting.MONDAY, new FullPlan(PlanExample.RELEASE, null), null)));

    assertThat(decisions.signed(NUMBER)).isTrue();
    assertThat(decisions.fullPlanOpen(NUMBER)).isTrue();
  }

  @Test
  void workIsOfferedInTheRoleThatAPersonWorksIn() {
    assertThat(decisions.groupOf("specialist")).isEqualTo("specialist");
  }

  @Test
  void itIsSeenWhoseTurnItIsUntilItIsDecided() {
    RecordedSignatures signatures = new RecordedSignatures().asked(1, PlanSetting.MONDAY);
    ReadSeats seats = new ReadSeats(setting.plans(), signatures.signoffs(RecordedVersions.of(TO_SIGN, PlanExamples.content()),
        setting.clock()), new WhoSigns(setting.staff()));

    assertThat(seats.positions(NUMBER)).containsExactly(1, 2, 3);
    assertThat(seats.roles(NUMBER, 1)).containsExactly(Role.TEAM_LEAD);
    assertThat(seats.decided(NUMBER)).isFalse();
    signatures.said(1, "team-lead", Decision.RETURN, "digest");
    assertThat(seats.decided(NUMBER)).isTrue();
  }

  @Test
  void messagesSayHowLongItIsUntilTheRelease() {
    setting.when(PlanExample.RELEASE.minus(Duration.ofHours(3)));
    assertThat(due().of(NUMBER)).singleElement().satisfies(one -> {
      assertThat(one.what()).isEqualTo("上线时间");
      assertThat(one.at()).isEqualTo(PlanExample.RELEASE);
      assertThat(one.left()).isEqualTo("还有 3 小时");
    });
    setting.when(PlanExample.RELEASE);
    assertThat(due().of(NUMBER)).singleElement().satisfies(one -> assertThat(one.left()).isEqualTo("还有 不到 1 分钟"));
    setting.when(PlanExample.RELEASE.plus(Duration.ofHours(2)));
    assertThat(due().of(NUMBER)).singleElement().satisfies(one -> assertThat(one.left()).isEqualTo("已过 2 小时"));
  }

  @Test
  void ofAnotherThingAndOnceItHasBegunTheySayNothing() {
    assertThat(due().of("BG-20260302-0001")).isEmpty();
    setting.plans().update(TO_SIGN.with(TO_SIGN.progress().at(PlanStatus.IN_RELEASE)));
    assertThat(due().of(NUMBER)).isEmpty();
  }

  private PlanDue due() {
    return new PlanDue(setting.plans(), setting.clock());
  }
}
