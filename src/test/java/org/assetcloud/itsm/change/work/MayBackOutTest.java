package org.assetcloud.itsm.change.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeResult;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.ExampleChange;
import org.assetcloud.itsm.change.LateApproval;
import org.assetcloud.itsm.change.Progress;
import org.assetcloud.itsm.change.Someone;
import org.assetcloud.itsm.change.due.DecidersInMemory;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Forbidden;
import org.junit.jupiter.api.Test;

/** Who takes a change back (R7.4). */
class MayBackOutTest {

  private static final Change FAILED = ExampleChange.of(ChangeType.NORMAL, ExampleChange.atWork().at(ChangeStatus.IN_BACK_OUT));
  private static final Progress WORKED = ExampleChange.authorised().started(ExampleChange.OPENS);
  private static final Change REFUSED = ExampleChange.of(ChangeType.EMERGENCY,
      WORKED.worked(ChangeResult.SUCCESSFUL, ExampleChange.ENDS).late(LateApproval.REFUSED));
  private static final Change REFUSED_AND_FAILED = ExampleChange.of(ChangeType.EMERGENCY,
      WORKED.late(LateApproval.REFUSED).at(ChangeStatus.IN_BACK_OUT));

  @Test
  void whatDidNotWorkIsTheImplementers() {
    assertThat(MayBackOut.isDecision(FAILED)).isFalse();
    assertAllowed(FAILED, "implementer");
    assertRefused(FAILED, "实施人", "lead", Role.PROJECT_MANAGER);
  }

  @Test
  void whetherWhatWorkedIsKeptAgainstTheApproversTheProjectManagerDecides() {
    assertThat(MayBackOut.isDecision(REFUSED)).isTrue();
    assertAllowed(REFUSED, "lead", Role.PROJECT_MANAGER);
    assertAllowed(REFUSED, "director", Role.CONTRACTOR_DIRECTOR);
    assertRefused(REFUSED, "项目经理", "implementer", Role.ENGINEER);
  }

  @Test
  void nobodyWithAPartInItDecides() {
    assertRefused(REFUSED, "回避", "requester", Role.PROJECT_MANAGER);
  }

  @Test
  void whatWasRefusedAndFailedIsWorkForEitherOfThem() {
    assertThat(MayBackOut.isDecision(REFUSED_AND_FAILED)).isFalse();
    assertAllowed(REFUSED_AND_FAILED, "implementer");
    assertAllowed(REFUSED_AND_FAILED, "requester", Role.PROJECT_MANAGER);
  }

  private static void assertAllowed(Change change, String person, Role... roles) {
    assertThatCode(() -> by(person, roles).check(change)).doesNotThrowAnyException();
  }

  private static void assertRefused(Change change, String whose, String person, Role... roles) {
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> by(person, roles).check(change)).withMessageContaining(whose);
  }

  private static MayBackOut by(String person, Role... roles) {
    return new MayBackOut(Someone.called(person, roles), DecidersInMemory.of(role -> List.of()));
  }
}
