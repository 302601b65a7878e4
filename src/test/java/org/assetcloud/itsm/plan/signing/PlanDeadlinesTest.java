package org.assetcloud.itsm.plan.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.plan.PlanExample.NUMBER;
import static org.assetcloud.itsm.plan.PlanSetting.MONDAY;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.asking.Chase;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.asking.Silence;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.DraftTable;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanProgress.Draft;
import org.assetcloud.itsm.plan.PlanProgress.FullPlan;
import org.assetcloud.itsm.plan.PlanSetting;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.worktime.BackwardDeadlines.Due;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.junit.jupiter.api.Test;

/** By when a plan is written and signed whose release is on Friday evening (R4.1, decision 18). */
class PlanDeadlinesTest {

  private static final EmergencyPlan DRAFTING = PlanExample.drafting(null);
  private static final EmergencyPlan TO_SIGN = PlanExample.toSign(null, PlanForm.FULL);
  private static final Instant FULL_PLAN_DUE = at("2026-03-09T12:00");

  private final PlanSetting setting = PlanSetting.of(TO_SIGN);
  private final RecordedSignatures signatures = new RecordedSignatures();
  private final PlanDeadlines deadlines = signatures.deadlines(setting);

  @Test
  void aDraftIsDueSoLongBeforeTheReleaseAsTheTableSays() {
    assertThat(deadlines.draft(DRAFTING).deadline()).isEqualTo(at("2026-03-04T14:00"));
    assertThat(deadlines.draft(DRAFTING).clipped()).isFalse();
  }

  @Test
  void whatTheTableSaidWhenItsAuthorBeganCounts() {
    DraftTable.Terms kept = new DraftTable.Terms(PlanSetting.times(CalendarKind.OFFICE, "PT7H", "PT3H30M"), Role.CONTRACTOR_DIRECTOR);
    EmergencyPlan plan = DRAFTING.with(DRAFTING.progress().reopened(Draft.opened(MONDAY, kept)));

    assertThat(deadlines.draft(plan).deadline()).isEqualTo(at("2026-03-06T14:00"));
    assertThat(deadlines.silence(plan).ahead()).last().satisfies(step -> assertThat(step.to()).isEqualTo(Role.CONTRACTOR_DIRECTOR));
  }

  @Test
  void afterAShortPlanTheFullOneIsCountedBackFromItsOwnTime() {
    EmergencyPlan plan = TO_SIGN.with(TO_SIGN.progress().signed(at("2026-03-06T23:00"), new FullPlan(FULL_PLAN_DUE, null), null));

    assertThat(deadlines.latest(plan)).isEqualTo(FULL_PLAN_DUE);
    assertThat(deadlines.latest(TO_SIGN)).isEqualTo(PlanExample.RELEASE);
    assertThat(deadlines.draft(plan).deadline()).isEqualTo(at("2026-03-09T09:30"));
  }

  @Test
  void takingTheReleaseBackHasTheTimeOfTheTable() {
    assertThat(deadlines.backOut(TO_SIGN, PlanExample.RELEASE)).isEqualTo(PlanExample.RELEASE.plus(Duration.ofHours(2)));
  }

  @Test
  void theSignaturesOfThePresentVersionFollowEachOther() {
    signatures.asked(0, MONDAY).asked(1, MONDAY);

    Map<Integer, Due> due = deadlines.signatures(TO_SIGN, signatures.seats(NUMBER));

    assertThat(due).containsOnlyKeys(1, 2, 3);
    assertThat(due.get(1).deadline()).isEqualTo(at("2026-03-05T14:00"));
    assertThat(due.get(3).deadline()).isEqualTo(at("2026-03-06T14:00"));
    assertThat(deadlines.signature(NUMBER, 3)).isEqualTo(due.get(3));
    assertThat(deadlines.signatures(TO_SIGN, List.of())).isEmpty();
  }

  @Test
  void whoeverTakesASignatureOverHasWhatIsLeftOfItsTime() {
    signatures.asked(1, MONDAY);
    Seat last = signatures.seats(NUMBER).get(2);

    assertThat(deadlines.takenOver(TO_SIGN, last, at("2026-03-05T10:00"))).isEqualTo(at("2026-03-06T14:00"));
    assertThat(deadlines.takenOver(TO_SIGN, last, at("2026-03-06T16:00"))).isAfter(at("2026-03-06T16:00")).isBefore(PlanExample.RELEASE);
  }

  @Test
  void theAuthorWhoKeepsSilentIsRemindedAndThoseAboveAreTold() {
    Silence<Chase.Step<StepLevel>> silence = deadlines.silence(DRAFTING);

    assertThat(silence.ahead()).extracting(Chase.Step::level).containsExactly(StepLevel.REMINDED, StepLevel.OVERDUE);
    assertThat(silence.ahead()).extracting(Chase.Step::position).containsOnly(PlanDeadlines.DRAFT);
    assertThat(silence.ahead()).extracting(Chase.Step::to).containsExactly(null, Role.PROJECT_MANAGER);
    assertThat(silence.end()).isEqualTo(PlanExample.RELEASE);
    EmergencyPlan reminded = DRAFTING.with(DRAFTING.progress().reminded(StepLevel.REMINDED));
    assertThat(deadlines.silence(reminded).ahead()).extracting(Chase.Step::level).containsExactly(StepLevel.OVERDUE);
  }

  @Test
  void onlyWhoseTurnItIsToSignIsChased() {
    signatures.asked(1, MONDAY).said(1, "team-lead", Decision.APPROVE, "digest");

    assertThat(deadlines.silence(TO_SIGN).ahead()).hasSize(2).allSatisfy(step -> assertThat(step.position()).isEqualTo(2))
        .last().satisfies(step -> assertThat(step.to()).isEqualTo(Role.CONTRACTOR_DIRECTOR));
    assertThat(deadlines.silence(TO_SIGN).end()).isEqualTo(PlanExample.RELEASE);
  }

  @Test
  void whatWasReturnedOrAskedOfNobodyIsItsAuthorsAgain() {
    assertThat(deadlines.silence(TO_SIGN).ahead()).extracting(Chase.Step::position).containsOnly(PlanDeadlines.DRAFT);

    signatures.asked(1, MONDAY).said(1, "team-lead", Decision.RETURN, "digest");

    assertThat(deadlines.silence(TO_SIGN).ahead()).hasSize(2).extracting(Chase.Step::position).containsOnly(PlanDeadlines.DRAFT);
  }

  @Test
  void thoseWhoSignReadByWhenOnlyWhereTimeIsShort() {
    signatures.asked(1, MONDAY);
    ShortTime shortTime = signatures.shortTime(setting);
    assertThat(shortTime.signatures(TO_SIGN, signatures.seats(NUMBER))).isEmpty();
    assertThat(shortTime.draft(DRAFTING)).isEmpty();

    EmergencyPlan soon = DRAFTING.with(DRAFTING.progress().reopened(Draft.opened(at("2026-03-06T09:00"), null)));

    assertThat(shortTime.draft(soon)).startsWith("时间不足，按比例缩短：请在 2026年3月6日 ").endsWith(" 前提交。");
  }
}
