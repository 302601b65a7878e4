package org.assetcloud.itsm.change.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.ChangesInMemory;
import org.assetcloud.itsm.change.ExampleChange;
import org.assetcloud.itsm.change.LateApproval;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.ToldInMemory;
import org.assetcloud.itsm.change.assessment.AskToAssess;
import org.junit.jupiter.api.Test;

/** An approved change waits for its window (R7.4), and of a downtime the units are told (R4.3). */
class AuthoriseChangeTest {

  private final ChangesInMemory changes = new ChangesInMemory();
  private final ToldInMemory tell = new ToldInMemory(role -> List.of("desk"));
  private final AskToAssess toAssess = mock(AskToAssess.class);

  @Test
  void votesOfAllAuthoriseOnceForAll() {
    authorise(ExampleChange.of(ChangeType.NORMAL, ExampleChange.requested()), Stage.BEFORE);

    assertThat(changes.now().progress().status()).isEqualTo(ChangeStatus.APPROVED);
    assertThat(changes.now().progress().lateApproval()).isNull();
    verify(toAssess, never()).of(any());
    assertThat(tell.told()).singleElement().asString().startsWith("WORK DOWNTIME/1 [desk] 计划停机 30 分钟").endsWith("甲单位。");
  }

  @Test
  void oneVoteLetsAnEmergencyBeginAndItIsAssessedBesideItsWork() {
    Change change = ExampleChange.of(ChangeType.EMERGENCY, ExampleChange.requested());

    authorise(change, Stage.AT_ONCE);

    assertThat(changes.now().progress().lateApproval()).isEqualTo(LateApproval.OPEN);
    verify(toAssess).of(change);
    assertThat(tell.told()).noneMatch(told -> told.contains("AUTHORISED"));
  }

  @Test
  void letBeginAnewItsImplementerHearsAndTheTimeForTheOtherVotesRunsOn() {
    Change returned = ExampleChange.of(ChangeType.EMERGENCY, ExampleChange.authorised().returned());

    authorise(returned, Stage.AT_ONCE);

    assertThat(changes.now().progress().lateApprovalDue()).isEqualTo(returned.progress().lateApprovalDue());
    assertThat(tell.told()).last().asString().startsWith("WORK AUTHORISED/0 [implementer]");
  }

  private void authorise(Change change, Stage stage) {
    new AuthoriseChange(changes, new AnnounceDowntime(tell), toAssess, tell).of(change, stage, ExampleChange.OPENS);
  }
}
