package org.assetcloud.itsm.change.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.ZoneOffset;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeKind;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.ChangesInMemory;
import org.assetcloud.itsm.change.ExampleChange;
import org.assetcloud.itsm.change.Someone;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.shared.Refused;
import org.junit.jupiter.api.Test;

/** Whether a change is a release, where its kind does not say so (R4.1). */
class ConfirmReleaseTest {

  private final ChangesInMemory changes = new ChangesInMemory();
  private final ConfirmRelease confirm = new ConfirmRelease(changes,
      changes.history(Someone.called("assessor"), Clock.fixed(ExampleChange.OPENS, ZoneOffset.UTC)));

  @Test
  void theAssessorFindsAReleaseAndItIsOnRecord() {
    confirm.byAssessor(change(ChangeType.NORMAL), true);

    assertThat(changes.now().release()).isTrue();
    assertThat(changes.said()).containsExactly("ASSESSMENT 经评估属于上线或更新，须有应急方案。");
  }

  @Test
  void whatIsAsItsKindSaysIsNotWritten() {
    confirm.byAssessor(change(ChangeType.NORMAL), null);
    confirm.byAssessor(change(ChangeType.NORMAL), false);
    confirm.byApprover(change(ChangeType.NORMAL), Stage.BEFORE, null);

    assertThat(changes.events("")).isEmpty();
    assertThat(changes.updates()).isNegative();
  }

  @Test
  void whoIsAskedOnlyNamesAKindsReleaseOnceMore() {
    confirm.byAssessor(ExampleChange.of(ChangeType.EMERGENCY, ChangeKind.UPGRADE, ExampleChange.requested()), true);

    assertThat(changes.said()).isEmpty();
  }

  @Test
  void aReleaseIsNotSaidToBeNone() {
    Change release = ExampleChange.of(ChangeType.NORMAL, ChangeKind.UPGRADE, ExampleChange.requested());

    assertThatExceptionOfType(Refused.class).isThrownBy(() -> confirm.byAssessor(release, false));
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> confirm.byApprover(release, Stage.AT_ONCE, false));
  }

  @Test
  void anEmergencyIsConfirmedByWhoLetsItBeginAndNotByItsAssessor() {
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> confirm.byAssessor(change(ChangeType.EMERGENCY), true));

    confirm.byApprover(change(ChangeType.EMERGENCY), Stage.AT_ONCE, true);

    assertThat(changes.now().release()).isTrue();
    assertThat(changes.said()).containsExactly("VOTE 经审批人确认属于上线或更新，须有应急方案。");
  }

  @Test
  void noLaterVoteIsAskedNorTheSecondThatLetsItBegin() {
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> confirm.byApprover(change(ChangeType.NORMAL), Stage.BEFORE, false));
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> confirm.byApprover(change(ChangeType.EMERGENCY), Stage.AFTERWARDS, true));
    Change returned = ExampleChange.of(ChangeType.EMERGENCY, ExampleChange.authorised().returned());
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> confirm.byApprover(returned, Stage.AT_ONCE, true));
  }

  private static Change change(ChangeType type) {
    return ExampleChange.of(type, ExampleChange.requested());
  }
}
