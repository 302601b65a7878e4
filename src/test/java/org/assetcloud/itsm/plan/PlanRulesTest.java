package org.assetcloud.itsm.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.plan.content.PlanExamples.RELEASE;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assetcloud.itsm.asking.Times;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.PlanProgress.Draft;
import org.assetcloud.itsm.plan.PlanProgress.FullPlan;
import org.assetcloud.itsm.plan.content.CriterionKind;
import org.assetcloud.itsm.plan.content.Likelihood;
import org.assetcloud.itsm.plan.content.Met;
import org.assetcloud.itsm.plan.content.PlanExamples;
import org.assetcloud.itsm.plan.content.PlanPart;
import org.assetcloud.itsm.plan.release.GoLiveBackOut;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.text.Labelled;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How far a plan is, whose it is, and where it has to stand for each step (R4.1, R4.2). */
class PlanRulesTest {

  private static final Instant SINCE = at("2026-03-02T10:00");
  private static final DraftTable.Terms TERMS =
      new DraftTable.Terms(new Times(CalendarKind.OFFICE, Duration.ofHours(21), Duration.ofHours(17)), Role.PROJECT_MANAGER);
  private static final Draft DRAFT = new Draft(SINCE, StepLevel.REMINDED, TERMS);
  private static final FullPlan DUE = new FullPlan(at("2026-03-09T12:00"), null);
  private static final PlanProgress BUSY = new PlanProgress(PlanStatus.IN_RELEASE, 3, PlanForm.SHORT, SINCE, RELEASE, 2, 1, PlanResult.PASSED,
      DRAFT, DUE, 9);

  private static final Map<PlanStep, Set<PlanStatus>> FROM = new EnumMap<>(Map.of(
      PlanStep.REOPEN, EnumSet.of(PlanStatus.WAITING),
      PlanStep.ASK_SIGNATURES, EnumSet.of(PlanStatus.AWAITING_SIGNATURES),
      PlanStep.SIGN, EnumSet.of(PlanStatus.AWAITING_SIGNATURES),
      PlanStep.CONCLUDE, EnumSet.of(PlanStatus.AWAITING_SIGNATURES),
      PlanStep.STOP, EnumSet.of(PlanStatus.AWAITING_DRAFT, PlanStatus.AWAITING_SIGNATURES),
      PlanStep.REPORT_RELEASE, EnumSet.of(PlanStatus.SIGNED),
      PlanStep.CARRY_OUT, EnumSet.of(PlanStatus.IN_RELEASE),
      PlanStep.ANSWER, EnumSet.of(PlanStatus.RELEASED),
      PlanStep.BACK_OUT, EnumSet.of(PlanStatus.RELEASED),
      PlanStep.CLOSE, EnumSet.of(PlanStatus.IN_RELEASE, PlanStatus.RELEASED)));
  private static final Set<PlanStep> BESIDE = EnumSet.of(PlanStep.ASK_SIGNATURES, PlanStep.SIGN, PlanStep.CONCLUDE);

  @ParameterizedTest
  @MethodSource("values")
  void everyValueHasAChineseWordOfItsOwn(List<? extends Labelled> values) {
    assertThat(values).extracting(Labelled::label).doesNotHaveDuplicates().allMatch(label -> label.matches("[\\p{IsHan}]+"));
  }

  @ParameterizedTest
  @EnumSource(PlanStep.class)
  void aStepIsPossibleWhereThePlanWaitsForItAndNowhereElse(PlanStep step) {
    for (PlanStatus status : PlanStatus.values()) {
      EmergencyPlan plan = in(status);
      if (FROM.get(step).contains(status)) {
        assertThat(step.of(plan)).as("%s %s", step, status).isSameAs(plan);
      } else if (status.open()) {
        Conflict early = catchThrowableOfType(Conflict.class, () -> step.of(plan));
        assertThat(early.type()).as("%s %s", step, status).isEqualTo("step-not-due");
        assertThat(early.getMessage()).startsWith("应急方案 YA-20260302-0001 现在%s，不能".formatted(status.label())).endsWith("，请刷新待办列表。");
      } else {
        assertThatThrownBy(() -> step.of(plan)).isInstanceOf(PlanEnded.class)
            .hasMessage("应急方案 YA-20260302-0001 %s，不能再作此操作；需要时请发起新的方案。", status.label());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(PlanStep.class)
  void theFullPlanAfterAShortOneIsSignedBesideTheRelease(PlanStep step) {
    for (PlanStatus status : PlanStatus.values()) {
      boolean released = status == PlanStatus.IN_RELEASE || status == PlanStatus.RELEASED;
      EmergencyPlan unsigned = plan().with(BUSY.submitted(PlanForm.FULL).at(status));
      EmergencyPlan signed = plan().with(BUSY.at(status));

      assertThat(step.possible(unsigned)).as("%s %s", step, status).isEqualTo(FROM.get(step).contains(status) || BESIDE.contains(step) && released);
      assertThat(step.possible(signed)).as("%s %s", step, status).isEqualTo(FROM.get(step).contains(status));
    }
  }

  @Test
  void whatIsOpenAndWhatComesBeforeItsReleaseFollowsFromTheStatus() {
    assertThat(Stream.of(PlanStatus.values()).filter(PlanStatus::beforeRelease)).containsExactly(
        PlanStatus.AWAITING_DRAFT, PlanStatus.AWAITING_SIGNATURES, PlanStatus.SIGNED, PlanStatus.WAITING);
    assertThat(Stream.of(PlanStatus.values()).filter(status -> !status.open())).containsExactly(
        PlanStatus.CLOSED, PlanStatus.REFUSED, PlanStatus.STOPPED, PlanStatus.CANCELLED);
  }

  @ParameterizedTest
  @EnumSource(PlanStatus.class)
  void whatIsWrittenBesideTheReleaseDoesNotMoveIt(PlanStatus status) {
    PlanProgress before = BUSY.at(status);

    assertThat(before.submitted(PlanForm.FULL)).isEqualTo(new PlanProgress(status.beforeRelease() ? PlanStatus.AWAITING_SIGNATURES : status, 4,
        PlanForm.FULL, null, RELEASE, 2, 1, PlanResult.PASSED, DRAFT, DUE, 9));
    assertThat(before.returned(Draft.opened(RELEASE, TERMS))).isEqualTo(new PlanProgress(status.beforeRelease() ? PlanStatus.AWAITING_DRAFT : status,
        3, PlanForm.SHORT, null, RELEASE, 2, 1, PlanResult.PASSED, new Draft(RELEASE, StepLevel.OPEN, TERMS), DUE, 9));
    assertThat(before.signed(RELEASE, null, TERMS)).isEqualTo(new PlanProgress(status.beforeRelease() ? PlanStatus.SIGNED : status, 3,
        PlanForm.SHORT, RELEASE, RELEASE, 2, 1, PlanResult.PASSED, new Draft(RELEASE, StepLevel.OPEN, TERMS), null, 9));
  }

  @Test
  void theReleaseKeepsTheVersionItBeganWith() {
    PlanProgress signed = PlanProgress.opened(DRAFT).submitted(PlanForm.FULL).signed(SINCE, null, null);

    assertThat(signed.begun(RELEASE)).isEqualTo(new PlanProgress(PlanStatus.IN_RELEASE, 1, PlanForm.FULL, SINCE, RELEASE, 1, null, null,
        Draft.opened(SINCE, null), null, 0));
    assertThat(signed.begun(RELEASE).released(RELEASE.plusSeconds(60)).releasedAt()).isEqualTo(RELEASE);
    assertThat(signed.released(RELEASE)).as("a first go-live begins with its report").isEqualTo(new PlanProgress(PlanStatus.RELEASED, 1,
        PlanForm.FULL, SINCE, RELEASE, 1, null, null, Draft.opened(SINCE, null), null, 0));
    assertThat(BUSY.released(SINCE).releasedVersion()).isEqualTo(2);
  }

  @Test
  void eachStepKeepsWhatTheOthersFound() {
    assertThat(BUSY.reopened(Draft.opened(RELEASE, TERMS))).isEqualTo(new PlanProgress(PlanStatus.AWAITING_DRAFT, 3, PlanForm.SHORT, null, null,
        null, null, null, new Draft(RELEASE, StepLevel.OPEN, TERMS), null, 9));
    assertThat(BUSY.backingOut(2)).isEqualTo(new PlanProgress(PlanStatus.IN_RELEASE, 3, PlanForm.SHORT, SINCE, RELEASE, 2, 2, PlanResult.PASSED,
        DRAFT, DUE, 9));
    assertThat(BUSY.over(PlanResult.FAILED)).isEqualTo(new PlanProgress(PlanStatus.IN_RELEASE, 3, PlanForm.SHORT, SINCE, RELEASE, 2, 1,
        PlanResult.FAILED, DRAFT, DUE, 9));
    assertThat(BUSY.reminded(StepLevel.OVERDUE)).isEqualTo(new PlanProgress(PlanStatus.IN_RELEASE, 3, PlanForm.SHORT, SINCE, RELEASE, 2, 1,
        PlanResult.PASSED, new Draft(SINCE, StepLevel.OVERDUE, TERMS), DUE, 9));
  }

  @Test
  void anAuthorWritesBeforeTheSignaturesAndTheFullPlanAfterAShortOne() {
    assertThat(PlanProgress.opened(DRAFT).drafting()).isTrue();
    assertThat(BUSY.drafting()).isTrue();
    assertThat(BUSY.submitted(PlanForm.FULL).drafting()).as("the full plan is handed in").isFalse();
    PlanProgress signed = BUSY.signed(RELEASE, new FullPlan(DUE.due(), RELEASE), null);
    assertThat(signed.drafting()).isFalse();
    assertThat(signed.fullPlanOpen()).isFalse();
    assertThat(BUSY.fullPlanOpen()).isTrue();
    assertThat(PlanProgress.opened(DRAFT).fullPlanOpen()).isFalse();
  }

  @Test
  void whoWroteAPlanStaysInvolved() {
    EmergencyPlan another = plan().by("second").by("third");

    assertThat(another.author()).isEqualTo("third");
    assertThat(List.of("engineer", "second", "third")).allMatch(another::involves);
    assertThat(another.involves("fourth")).isFalse();
    assertThat(plan().by("fourth").after(another).formerly()).containsExactlyInAnyOrder("engineer", "second", "third");
    assertThat(plan().by("third").after(another).formerly()).as("the same author").containsExactlyInAnyOrder("engineer", "second");
  }

  @Test
  void anUnsignedPlanStopsItsReleaseAtItsMoment() {
    Instant latest = RELEASE;

    for (PlanStatus status : PlanStatus.values()) {
      boolean unsigned = status == PlanStatus.AWAITING_DRAFT || status == PlanStatus.AWAITING_SIGNATURES;
      assertThat(in(status).stopped(latest)).as("%s", status).isEqualTo(unsigned);
      assertThat(in(status).stopped(latest.minusSeconds(1))).as("%s", status).isFalse();
      assertThat(plan().with(BUSY.at(status)).stopped(latest)).as("its full plan comes afterwards").isFalse();
    }
  }

  @Test
  void aPlanIsForAChangeOrForAFirstGoLiveAndInHasteAsThatIs() {
    EmergencyPlan emergency = PlanExamples.ofChange(true, RELEASE, RELEASE.plusSeconds(3600));

    assertThat(plan().goLive()).isTrue();
    assertThat(emergency.goLive()).isFalse();
    assertThat(PlanUrgency.of(plan())).isEqualTo(PlanUrgency.REGULAR);
    assertThat(PlanUrgency.of(emergency)).isEqualTo(PlanUrgency.EMERGENCY);
    assertThat(PlanUrgency.of(emergency.with(BUSY))).isEqualTo(PlanUrgency.AFTERWARDS);
    assertThat(emergency.at(SINCE).releaseAt()).isEqualTo(SINCE);
    assertThat(emergency.at(SINCE).latest()).isEqualTo(SINCE);
  }

  static Stream<List<? extends Labelled>> values() {
    return Stream.<Labelled[]>of(PlanStatus.values(), PlanForm.values(), PlanResult.values(), PlanEventKind.values(), PlanUrgency.values(),
        PlanRisk.values(), PlanViolationKind.values(), StepLevel.values(), CriterionKind.values(), Likelihood.values(), Met.values(),
        PlanPart.values(), GoLiveBackOut.values()).map(Arrays::asList);
  }

  private static EmergencyPlan in(PlanStatus status) {
    return plan().with(plan().progress().at(status));
  }

  private static EmergencyPlan plan() {
    return PlanExamples.goLive();
  }
}
