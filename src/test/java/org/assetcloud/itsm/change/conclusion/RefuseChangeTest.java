package org.assetcloud.itsm.change.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.ChangesInMemory;
import org.assetcloud.itsm.change.ExampleChange;
import org.assetcloud.itsm.change.LateApproval;
import org.assetcloud.itsm.change.Someone;
import org.assetcloud.itsm.change.ToldInMemory;
import org.assetcloud.itsm.change.Violation;
import org.assetcloud.itsm.change.ViolationKind;
import org.assetcloud.itsm.change.due.DecidersInMemory;
import org.assetcloud.itsm.people.Members;
import org.junit.jupiter.api.Test;

/** What its approvers refuse (R7.4): before its work it ends, afterwards somebody decides. */
class RefuseChangeTest {

  private final ChangesInMemory changes = new ChangesInMemory();
  private final Members members = role -> switch (role) {
    case PROJECT_MANAGER -> List.of("manager");
    case SERVICE_DESK -> List.of("desk");
    default -> List.of();
  };
  private final ToldInMemory tell = new ToldInMemory(members);
  private final RejectChange reject = mock(RejectChange.class);

  @Test
  void beforeItsWorkItEnds() {
    Change change = ExampleChange.of(ChangeType.NORMAL, ExampleChange.requested().at(ChangeStatus.AWAITING_APPROVAL));

    refuse(change);

    verify(reject).of(change, "审批被否决，变更结束。");
    assertThat(tell.told()).isEmpty();
  }

  @Test
  void whatOneVoteHadLetBeginEndsTooAndTheDowntimeIsCalledOff() {
    Change change = ExampleChange.of(ChangeType.EMERGENCY, ExampleChange.authorised());

    refuse(change);

    verify(reject).of(eq(change.with(change.progress().late(LateApproval.REFUSED))), contains("补审批在开工前被否决"));
    assertThat(tell.told()).singleElement().asString().startsWith("KNOW REFUSED-BEFORE-WORK [desk, manager]");
  }

  @Test
  void afterItsBeginItIsAViolationAboutWhichTheProjectManagerDecides() {
    Change change = ExampleChange.of(ChangeType.EMERGENCY, ExampleChange.authorised().started(ExampleChange.OPENS));

    refuse(change);

    verify(reject, never()).of(any(), any());
    assertThat(changes.now().progress().lateApproval()).isEqualTo(LateApproval.REFUSED);
    assertThat(changes.violations("")).extracting(Violation::kind).containsExactly(ViolationKind.REFUSED_AFTERWARDS);
    assertThat(tell.told()).containsExactly("LATE REFUSED-AFTERWARDS [manager] 事后审批被否决，实施结束后请决定回退还是保留。");
  }

  private void refuse(Change change) {
    ChangeHistory history = changes.history(Someone.called("system"), Clock.fixed(ExampleChange.OPENS, ZoneOffset.UTC));
    new RefuseChange(changes, reject, DecidersInMemory.violations(members, history, tell), tell).of(change);
  }
}
