package org.assetcloud.itsm.plan.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Clock;
import java.time.Instant;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanProgress;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.shared.time.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a short plan is enough, and by when the full one follows (R4.1). */
class NightPlanTest {

  private static final EmergencyPlan EMERGENCY = PlanExamples.ofChange(true, at("2026-03-07T23:00"), at("2026-03-08T03:00"));

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-02T02:00", "2026-03-02T08:59:59", "2026-03-02T12:00", "2026-03-02T12:45", "2026-03-02T13:29:59",
      "2026-03-02T17:30", "2026-03-02T23:59:59", "2026-03-07T10:00", "2026-03-08T15:00",
      "2026-02-16T10:00", "2026-02-23T16:00", "2026-05-01T11:00", "2026-05-09T20:00",
      "2026-02-14T12:30"})
  void outsideOfOfficeHoursAShortPlanIsEnoughForAnEmergency(String now) {
    assertThat(refusal(now, EMERGENCY)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-02T09:00", "2026-03-02T11:59:59", "2026-03-02T13:30", "2026-03-02T17:29:59", "2026-05-09T10:00",
      "2026-02-14T09:00", "2026-02-28T15:00", "2026-01-04T10:00", "2026-02-24T09:00"})
  void insideOfficeHoursItIsNot(String now) {
    assertThat(refusal(now, EMERGENCY)).isEqualTo("工作时间内须填写完整方案；简要方案只用于夜间等非工作时间的紧急变更。");
  }

  @Test
  void whatIsNoEmergencyNeedsTheFullPlanAtAnyTime() {
    assertThat(refusal("2026-03-07T23:30", PlanExamples.goLive())).contains("只有紧急变更");
    assertThat(refusal("2026-03-07T23:30", PlanExamples.ofChange(false, at("2026-03-08T01:00"), at("2026-03-08T03:00")))).contains("只有紧急变更");
  }

  @Test
  void aShortPlanIsTakenOnce() {
    PlanProgress signed = EMERGENCY.progress().submitted(PlanForm.SHORT)
        .signed(at("2026-03-07T23:40"), new PlanProgress.FullPlan(at("2026-03-09T12:00"), null), null);

    assertThat(refusal("2026-03-07T23:50", EMERGENCY.with(signed))).contains("已经用过");
    assertThat(refusal("2026-03-07T23:50", EMERGENCY.with(EMERGENCY.progress().submitted(PlanForm.SHORT)))).as("not yet signed").isNull();
    PlanProgress again = signed.reopened(PlanProgress.Draft.opened(at("2026-03-07T23:50"), null));
    assertThat(refusal("2026-03-07T23:50", EMERGENCY.with(again))).as("another release").isNull();
  }

  @ParameterizedTest
  @EnumSource(value = PlanStatus.class, names = {"IN_RELEASE", "RELEASED", "TRACKING", "CLOSED"})
  void onceTheReleaseHasBegunAShortPlanIsTooLate(PlanStatus status) {
    assertThat(refusal("2026-03-07T23:50", EMERGENCY.with(EMERGENCY.progress().at(status)))).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
      "2026-03-07T23:30,    2026-03-09T12:00",
      "2026-03-08T15:00,    2026-03-09T12:00",
      "2026-05-08T22:00,    2026-05-09T12:00",
      "2026-05-09T22:00,    2026-05-11T12:00",
      "2026-02-14T20:00,    2026-02-24T12:00",
      "2026-02-18T10:00,    2026-02-24T12:00",
      "2026-02-24T01:00,    2026-02-24T12:00",
      "2026-03-03T02:00,    2026-03-03T12:00",
      "2026-03-03T00:00,    2026-03-03T12:00",
      "2026-03-03T08:59:59, 2026-03-03T12:00",
      "2026-03-03T09:00:00, 2026-03-04T12:00",
      "2026-03-03T09:00:01, 2026-03-04T12:00",
      "2026-03-03T12:30,    2026-03-04T12:00",
      "2026-03-03T17:30,    2026-03-04T12:00",
      "2026-03-03T23:59:59, 2026-03-04T12:00",
      "2026-03-06T12:30,    2026-03-09T12:00"})
  void theFullPlanFollowsAtNoonOfTheNextWorkingDay(String handedIn, String due) {
    assertThat(night(at("2026-12-31T23:00")).fullPlanDue(at(handedIn), at(handedIn))).isEqualTo(at(due));
  }

  /** Why a short plan is not taken at this moment. */
  private static String refusal(String now, EmergencyPlan plan) {
    return night(at(now)).refusal(plan);
  }

  @Test
  void whatIsSignedWhenHardlyAnythingIsLeftIsCompletedByTheNextNoon() {
    NightPlan night = night(at("2026-03-09T11:30"));

    assertThat(night.fullPlanDue(at("2026-03-09T08:50"), at("2026-03-09T11:00"))).isEqualTo(at("2026-03-09T12:00"));
    assertThat(night.fullPlanDue(at("2026-03-09T08:50"), at("2026-03-09T11:00:01"))).isEqualTo(at("2026-03-10T12:00"));
    assertThat(night.fullPlanDue(at("2026-03-06T08:50"), at("2026-03-06T12:30"))).isEqualTo(at("2026-03-09T12:00"));
  }

  private static NightPlan night(Instant now) {
    return new NightPlan(PlanExamples.delivered(), Clock.fixed(now, Zone.SHANGHAI));
  }
}
