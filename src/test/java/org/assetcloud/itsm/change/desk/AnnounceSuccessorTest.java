package org.assetcloud.itsm.change.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.assetcloud.itsm.change.ChangePart;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.ChangesInMemory;
import org.assetcloud.itsm.change.ExampleChange;
import org.assetcloud.itsm.change.Someone;
import org.assetcloud.itsm.change.ToldInMemory;
import org.junit.jupiter.api.Test;

/** Who hears that somebody else has a part in a change (R7.4). */
class AnnounceSuccessorTest {

  private final ChangesInMemory changes = ChangesInMemory.with(ExampleChange.of(ChangeType.NORMAL, ExampleChange.approved()));
  private final ToldInMemory tell = new ToldInMemory(role -> List.of());

  @Test
  void theSuccessorGoesOnAndTheOthersKnow() {
    announce(ChangePart.IMPLEMENTER, "implementer", "successor", "lead");

    assertThat(changes.said()).containsExactly("HANDS 实施人由 implementer 改为 successor：调离");
    assertThat(tell.told()).containsExactly("WORK REPLACED/0/IMPLEMENTER [successor] 实施人改为您，请接着办理。",
        "KNOW REPLACED/0/IMPLEMENTER/OTHERS [lead, implementer, requester, verifier] 实施人由 implementer 改为 successor；已有的表决仍然有效。");
  }

  @Test
  void whoHasTwoPartsIsToldOnce() {
    announce(ChangePart.REQUESTER, "requester", "implementer");

    assertThat(tell.told()).hasSize(2).last().asString().contains("[requester, verifier]");
  }

  private void announce(ChangePart part, String before, String successor, String... voters) {
    new AnnounceSuccessor(changes.history(Someone.called("manager"), Clock.fixed(ExampleChange.OPENS, ZoneOffset.UTC)), tell)
        .of(changes.now().with(part, successor), part, before, "调离", List.of(voters));
  }
}
