package org.assetcloud.itsm.plan.chase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.plan.PlanExample.NUMBER;
import static org.assetcloud.itsm.plan.PlanSetting.MONDAY;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Instant;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanSetting;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.plan.content.RecordedVersions;
import org.assetcloud.itsm.plan.signing.PlanDeadlines;
import org.assetcloud.itsm.plan.signing.RecordedSignatures;
import org.junit.jupiter.api.Test;

/** Silence before a release is told, each level once, and in the end the deputy is asked as well (R4.1). */
class TellDueStepsTest {

  private static final Instant DRAFT_DUE = at("2026-03-04T14:00");
  private static final Instant LEAD_DUE = at("2026-03-05T14:00");

  private final PlanSetting setting = PlanSetting.of(PlanExample.drafting(null));
  private final RecordedSignatures signatures = new RecordedSignatures();

  @Test
  void beforeItsTimeNobodyIsReminded() {
    tellDueSteps().tell(NUMBER);

    assertThat(setting.told().lines()).isEmpty();
    assertThat(tellDueSteps().next(NUMBER)).isAfter(MONDAY).isBefore(DRAFT_DUE);
  }

  @Test
  void anAuthorWhoKeepsSilentIsRemindedOnce() {
    setting.when(DRAFT_DUE.minusSeconds(1));

    tellDueSteps().tell(NUMBER);
    tellDueSteps().tell(NUMBER);

    assertThat(setting.told().lines()).containsExactly(
        "ESCALATION(催办) DRAFT/0/REMINDED -> [engineer]: 催办：请尽快编制方案并提交签署；上线时间 2026年3月6日 20:00:00，未签署不能上线。");
    assertThat(setting.plan().progress().draft().level()).isEqualTo(StepLevel.REMINDED);
    assertThat(tellDueSteps().next(NUMBER)).isEqualTo(DRAFT_DUE);
    assertThat(setting.plans().locked()).isEqualTo(2);
  }

  @Test
  void afterAnOutageOnlyTheHighestIsTold() {
    setting.when(DRAFT_DUE);

    tellDueSteps().tell(NUMBER);

    assertThat(setting.plans().said()).singleElement().asString().startsWith("催办 system 逾期：编制方案（应于 2026年3月4日 14:00:00）。");
    assertThat(setting.told().lines()).hasSize(2).last().asString()
        .startsWith("ESCALATION(逾期) DRAFT/0/OVERDUE/ABOVE -> [project-manager]: 编制方案逾期；");
    assertThat(tellDueSteps().next(NUMBER)).as("the release itself").isEqualTo(PlanExample.RELEASE);
    setting.when(PlanExample.RELEASE);
    assertThat(tellDueSteps().next(NUMBER)).isNull();
  }

  @Test
  void aSignatureThatIsLateIsItsDeputysToo() {
    setting.plans().update(PlanExample.toSign(null, PlanForm.FULL));
    signatures.asked(1, MONDAY);
    setting.when(LEAD_DUE);

    tellDueSteps().tell(NUMBER);

    assertThat(signatures.seats(NUMBER).get(0).level()).isEqualTo(StepLevel.OVERDUE);
    assertThat(setting.told().lines()).hasSize(3).first().asString().startsWith("ESCALATION(逾期) SEAT/1/1/OVERDUE -> [team-lead]: 逾期：请尽快签署；");
    assertThat(setting.told().lines()).last().isEqualTo("ASSIGNMENT SEAT/1/1/DEPUTY -> [project-manager]: 第 1 版还没有运维组长签署，请您代为签署。");
    assertThat(setting.process().asked()).singleElement().asString().startsWith("offerSignature project-manager 2026-03-0");
  }

  @Test
  void whoHasNoDeputyStaysAlone() {
    setting.plans().update(PlanExample.toSign(null, PlanForm.FULL));
    signatures.asked(1, MONDAY).said(1, "team-lead", Decision.APPROVE, "digest");
    setting.when(PlanExample.RELEASE.minusSeconds(1));

    tellDueSteps().tell(NUMBER);

    assertThat(setting.process().asked()).isEmpty();
    assertThat(setting.told().lines()).hasSize(2).last().asString().startsWith("ESCALATION(逾期) SEAT/1/2/OVERDUE/ABOVE -> [contractor-director]: ");
  }

  private TellDueSteps tellDueSteps() {
    PlanDeadlines deadlines = signatures.deadlines(setting);
    OfferToDeputy offer = new OfferToDeputy(setting.process(), deadlines, setting.tell(), setting.clock());
    ChaseSignature chase = new ChaseSignature(signatures.signoffs(new RecordedVersions(), setting.clock()), signatures,
        RecordedSignatures.whoSigns(setting.staff()), signatures.tellOfStep(setting), offer);
    return new TellDueSteps(setting.plans(), deadlines, signatures.tellOfStep(setting), chase, setting.clock());
  }
}
