package org.assetcloud.itsm.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.change.ChangeExamples.authorised;
import static org.assetcloud.itsm.change.ChangeExamples.in;
import static org.assetcloud.itsm.change.ChangeExamples.normal;
import static org.assetcloud.itsm.change.ChangeStatus.APPROVED;
import static org.assetcloud.itsm.change.ChangeStatus.AWAITING_APPROVAL;
import static org.assetcloud.itsm.change.ChangeStatus.AWAITING_ASSESSMENT;
import static org.assetcloud.itsm.change.ChangeStatus.AWAITING_LATE_APPROVAL;
import static org.assetcloud.itsm.change.ChangeStatus.AWAITING_REVIEW;
import static org.assetcloud.itsm.change.ChangeStatus.AWAITING_REVISION;
import static org.assetcloud.itsm.change.ChangeStatus.AWAITING_VERIFICATION;
import static org.assetcloud.itsm.change.ChangeStatus.IN_BACK_OUT;
import static org.assetcloud.itsm.change.ChangeStatus.IN_IMPLEMENTATION;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assetcloud.itsm.people.Acting;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a change has to stand for each step, and who takes it: the whole table (R7.4). */
class ChangeStepTest {

  private static final Map<ChangeStep, Set<ChangeStatus>> FROM = new EnumMap<>(Map.ofEntries(
      Map.entry(ChangeStep.SUBMIT, EnumSet.of(AWAITING_REVISION)),
      Map.entry(ChangeStep.ASSESS, EnumSet.of(AWAITING_ASSESSMENT)),
      Map.entry(ChangeStep.RATE, EnumSet.of(AWAITING_ASSESSMENT)),
      Map.entry(ChangeStep.ASK_APPROVERS, EnumSet.of(AWAITING_ASSESSMENT)),
      Map.entry(ChangeStep.VOTE, EnumSet.of(AWAITING_APPROVAL)),
      Map.entry(ChangeStep.CONCLUDE, EnumSet.of(AWAITING_APPROVAL)),
      Map.entry(ChangeStep.PLAN, EnumSet.of(APPROVED)),
      Map.entry(ChangeStep.IMPLEMENT, EnumSet.of(IN_IMPLEMENTATION)),
      Map.entry(ChangeStep.DECIDE_OVERRUN,
          EnumSet.of(IN_IMPLEMENTATION, AWAITING_VERIFICATION, IN_BACK_OUT, AWAITING_LATE_APPROVAL, AWAITING_REVIEW)),
      Map.entry(ChangeStep.VERIFY, EnumSet.of(AWAITING_VERIFICATION)),
      Map.entry(ChangeStep.BACK_OUT, EnumSet.of(IN_BACK_OUT, AWAITING_REVIEW)),
      Map.entry(ChangeStep.REVIEW, EnumSet.of(AWAITING_REVIEW)),
      Map.entry(ChangeStep.CLOSE, EnumSet.of(AWAITING_REVIEW))));

  /** What goes on beside the work of an emergency that was authorised. */
  private static final Set<ChangeStep> BESIDE = EnumSet.of(ChangeStep.SUBMIT, ChangeStep.ASSESS, ChangeStep.RATE, ChangeStep.ASK_APPROVERS,
      ChangeStep.VOTE, ChangeStep.CONCLUDE);

  @ParameterizedTest
  @EnumSource(ChangeStep.class)
  void aStepIsPossibleWhereTheChangeWaitsForItAndNowhereElse(ChangeStep step) {
    for (ChangeStatus status : ChangeStatus.values()) {
      Change change = in(status);
      if (FROM.get(step).contains(status)) {
        assertThat(step.of(change)).as("%s %s", step, status).isSameAs(change);
      } else if (status.open()) {
        Conflict early = catchThrowableOfType(Conflict.class, () -> step.of(change));
        assertThat(early.type()).as("%s %s", step, status).isEqualTo("step-not-due");
        assertThat(early.getMessage()).startsWith("变更 BG-20260302-0001 现在%s，不能".formatted(status.label())).endsWith("，请刷新待办列表。");
      } else {
        assertThatThrownBy(() -> step.of(change)).isInstanceOf(ChangeEnded.class);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ChangeStep.class)
  void anAuthorisedEmergencyIsApprovedInFullBesideItsWork(ChangeStep step) {
    for (ChangeStatus status : ChangeStatus.values()) {
      boolean possible = FROM.get(step).contains(status) || BESIDE.contains(step) && status.open();
      Change answered = authorised().with(authorised().progress().late(LateApproval.APPROVED).at(status));

      assertThat(step.possible(in(status, authorised()))).as("%s %s", step, status).isEqualTo(possible);
      assertThat(step.possible(answered)).as("%s %s", step, status).isEqualTo(FROM.get(step).contains(status));
    }
  }

  @Test
  void everyStepIsCalledByItsOwnWords() {
    assertThat(ChangeStep.values()).extracting(step -> catchThrowableOfType(ChangeEnded.class, () -> step.of(in(ChangeStatus.CLOSED)))
        .type()).containsOnly("change-ended");
    assertThatThrownBy(() -> ChangeStep.VERIFY.of(normal())).hasMessage("变更 BG-20260302-0001 现在待评估，不能验证，请刷新待办列表。");
    assertThatThrownBy(() -> ChangeStep.CLOSE.of(normal())).hasMessage("变更 BG-20260302-0001 现在待评估，不能关闭，请刷新待办列表。");
  }

  @Test
  void onlyWhoHoldsOneOfItsRolesTakesAStep() {
    Map<ChangeStep, Set<Role>> roles = Map.of(
        ChangeStep.ASSESS, EnumSet.of(Role.TEAM_LEAD, Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR),
        ChangeStep.DECIDE_OVERRUN, EnumSet.of(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR),
        ChangeStep.REVIEW, EnumSet.of(Role.BUREAU_OPERATOR, Role.BUREAU_LEADER));
    roles.forEach((step, takers) -> {
      Change due = in(FROM.get(step).iterator().next());
      for (Role role : Role.values()) {
        if (takers.contains(role)) {
          assertThat(step.of(due, Acting.as("somebody", role))).isSameAs(due);
        } else {
          Forbidden forbidden = catchThrowableOfType(Forbidden.class, () -> step.of(due, Acting.as("somebody", role)));
          assertThat(forbidden.type()).as("%s %s", step, role).isEqualTo("not-your-step");
          assertThat(forbidden.getMessage()).startsWith("变更 BG-20260302-0001 的这一步不由您的角色办理，不能");
        }
      }
    });
    assertThatThrownBy(() -> ChangeStep.ASSESS.of(in(APPROVED), Acting.as("lead", Role.TEAM_LEAD))).isInstanceOf(Conflict.class);
  }

  @Test
  void aWindowIsHeldFromTheApprovalToTheEndOfTheWork() {
    Set<ChangeStatus> held = EnumSet.of(APPROVED, IN_IMPLEMENTATION, AWAITING_VERIFICATION, IN_BACK_OUT);

    assertThat(List.of(ChangeStatus.values()).stream().filter(ChangeStatus::holdsItsWindow)).containsExactlyElementsOf(held);
    assertThat(List.of(ChangeStatus.values()).stream().filter(ChangeStatus::beforeWork))
        .containsExactly(AWAITING_REVISION, AWAITING_ASSESSMENT, AWAITING_APPROVAL, APPROVED);
    assertThat(List.of(ChangeStatus.values()).stream().filter(status -> !status.open()))
        .containsExactly(ChangeStatus.CLOSED, ChangeStatus.REJECTED, ChangeStatus.CANCELLED);
  }
}
