package org.assetcloud.itsm.change.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.ChangesInMemory;
import org.assetcloud.itsm.change.ExampleChange;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.ToldInMemory;
import org.assetcloud.itsm.change.vote.Round;
import org.assetcloud.itsm.change.vote.RoundOutcome;
import org.junit.jupiter.api.Test;

/** What goes back to its requester (R7.4). */
class ReturnChangeTest {

  private final ChangesInMemory changes = new ChangesInMemory();
  private final ToldInMemory tell = new ToldInMemory(role -> List.of());

  @Test
  void whatWasNotApprovedIsPlannedAnew() {
    giveBack(ExampleChange.of(ChangeType.NORMAL, ExampleChange.requested().at(ChangeStatus.AWAITING_APPROVAL)), Stage.BEFORE);

    assertThat(changes.now().progress().status()).isEqualTo(ChangeStatus.AWAITING_REVISION);
    assertThat(changes.now().progress().times().authorisedAt()).isNull();
    assertThat(tell.told()).isEmpty();
  }

  @Test
  void anEmergencyThatNobodyLetBeginIsPlannedAnewToo() {
    giveBack(ExampleChange.of(ChangeType.EMERGENCY, ExampleChange.requested().at(ChangeStatus.AWAITING_APPROVAL)), Stage.AT_ONCE);

    assertThat(changes.now().progress().lateApproval()).isNull();
    assertThat(tell.told()).isEmpty();
  }

  @Test
  void ofAnAuthorisedEmergencyTheWorkWaitsAndItsImplementerHears() {
    giveBack(ExampleChange.of(ChangeType.EMERGENCY, ExampleChange.authorised()), Stage.AFTERWARDS);

    assertThat(changes.now().progress().toBeAuthorisedAnew()).isTrue();
    assertThat(changes.now().progress().times().authorisedAt()).isNotNull();
    assertThat(tell.told()).singleElement().asString().startsWith("KNOW RETURNED/2 [implementer]");
  }

  @Test
  void workThatHasBegunGoesOn() {
    giveBack(ExampleChange.of(ChangeType.EMERGENCY, ExampleChange.authorised().started(ExampleChange.OPENS)), Stage.AFTERWARDS);

    assertThat(changes.now().progress().status()).isEqualTo(ChangeStatus.IN_IMPLEMENTATION);
    assertThat(tell.told()).isEmpty();
  }

  private void giveBack(Change change, Stage stage) {
    new ReturnChange(changes, tell).of(change, new Round(2, 1, stage, ExampleChange.OPENS, ExampleChange.OPENS, RoundOutcome.RETURN));
  }
}
