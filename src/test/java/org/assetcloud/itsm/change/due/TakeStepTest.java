package org.assetcloud.itsm.change.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.assetcloud.itsm.change.ChangePart;
import org.assetcloud.itsm.change.ChangeStep;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.ChangesInMemory;
import org.assetcloud.itsm.change.ExampleChange;
import org.assetcloud.itsm.change.Someone;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.junit.jupiter.api.Test;

/** Whose a step of a change is (R7.4): the named person's, or theirs who decide and have no part in it. */
class TakeStepTest {

  private static final String NUMBER = "BG-20260302-0001";

  private final ChangesInMemory changes = ChangesInMemory.with(ExampleChange.of(ChangeType.NORMAL, ExampleChange.atWork()));

  @Test
  void theNamedPersonTakesTheStepAndNobodyElseWhateverTheirRole() {
    assertThat(by("implementer").of(NUMBER, ChangePart.IMPLEMENTER, ChangeStep.IMPLEMENT)).isEqualTo(changes.now());
    assertThatExceptionOfType(Forbidden.class)
        .isThrownBy(() -> by("verifier", Role.PROJECT_MANAGER).of(NUMBER, ChangePart.IMPLEMENTER, ChangeStep.IMPLEMENT))
        .withMessageContaining("实施人");
  }

  @Test
  void theNamedPersonWaitsForTheStepsTime() {
    assertThatExceptionOfType(Conflict.class).isThrownBy(() -> by("verifier").of(NUMBER, ChangePart.VERIFIER, ChangeStep.VERIFY));
  }

  @Test
  void whoDecidesHoldsARoleOfTheStepAndHasNoPartInTheChange() {
    assertThat(by("lead", Role.PROJECT_MANAGER).toDecide(NUMBER, ChangeStep.DECIDE_OVERRUN)).isEqualTo(changes.now());
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> by("engineer", Role.ENGINEER).toDecide(NUMBER, ChangeStep.DECIDE_OVERRUN))
        .withMessageContaining("角色");
    assertThatExceptionOfType(Forbidden.class)
        .isThrownBy(() -> by("requester", Role.PROJECT_MANAGER).toDecide(NUMBER, ChangeStep.DECIDE_OVERRUN)).withMessageContaining("回避");
  }

  private TakeStep by(String person, Role... roles) {
    return new TakeStep(changes, Someone.called(person, roles), new Deciders(role -> List.of()));
  }
}
