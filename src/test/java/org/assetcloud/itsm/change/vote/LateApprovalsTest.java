package org.assetcloud.itsm.change.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.ChangesInMemory;
import org.assetcloud.itsm.change.ExampleChange;
import org.assetcloud.itsm.change.LateApproval;
import org.assetcloud.itsm.change.Someone;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.ToldInMemory;
import org.assetcloud.itsm.change.Violation;
import org.assetcloud.itsm.change.ViolationKind;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.junit.jupiter.api.Test;

/** An emergency is approved in full within 24 hours of the first vote (R7.4). */
class LateApprovalsTest {

  private static final Change AUTHORISED = ExampleChange.of(ChangeType.EMERGENCY, ExampleChange.authorised());
  private static final Instant DUE = AUTHORISED.progress().lateApprovalDue();

  private final ChangesInMemory changes = ChangesInMemory.with(AUTHORISED);
  private final Members members = role -> switch (role) {
    case TEAM_LEAD -> List.of("lead");
    case SECURITY_OFFICER -> List.of("officer");
    default -> List.of();
  };
  private final ToldInMemory tell = new ToldInMemory(members);

  @Test
  void inTimeThereIsNothingToRecordAndNobodyHadToWait() {
    late(DUE.minusSeconds(1)).approved(AUTHORISED, DUE.minusSeconds(1));

    assertThat(changes.now().progress().lateApproval()).isEqualTo(LateApproval.APPROVED);
    assertThat(changes.violations("")).isEmpty();
    assertThat(tell.told()).isEmpty();
  }

  @Test
  void tooLateIsOnRecordAndWhoWaitedMayBegin() {
    late(DUE).approved(AUTHORISED, DUE);

    assertThat(changes.now().progress().lateApproval()).isEqualTo(LateApproval.APPROVED);
    assertThat(changes.violations("")).extracting(Violation::kind).containsExactly(ViolationKind.APPROVED_LATE);
    assertThat(tell.told()).containsExactly("WORK APPROVED-AFTERWARDS [implementer] 补审批已经完成，窗口内可以开工。");
  }

  @Test
  void whoHasBegunDoesNotWait() {
    Change atWork = AUTHORISED.with(AUTHORISED.progress().started(ExampleChange.OPENS));

    late(DUE).approved(atWork, DUE);

    assertThat(changes.violations("")).hasSize(1);
    assertThat(tell.told()).isEmpty();
  }

  @Test
  void beforeItsTimeNothingIsMissed() {
    late(DUE.minusSeconds(1)).overdue(AUTHORISED.number());

    assertThat(changes.said()).isEmpty();
    assertThat(tell.told()).isEmpty();
  }

  @Test
  void whereNobodyWasAskedYetWhoIsToAssessItHears() {
    late(DUE).overdue(AUTHORISED.number());

    assertThat(changes.said()).hasSize(2).last().asString().contains("补审批完成以前不能开工");
    assertThat(tell.told()).contains("LATE APPROVED-LATE/ASKED [lead, requester] 补审批已逾期，请立即办理。");
  }

  @Test
  void onlyThoseHearToHurryWhoseVotesAreStillMissing() {
    changes.record(new Ballot(Rounds.closed(1, 1, Stage.AFTERWARDS, RoundOutcome.VOIDED), List.of(Rounds.seat(1, 1, Role.SECURITY_OFFICER)),
        List.of()));
    changes.record(new Ballot(Rounds.open(2, 1, Stage.AFTERWARDS), List.of(Rounds.seat(2, 1, Role.TEAM_LEAD)), List.of()));

    late(DUE).overdue(AUTHORISED.number());

    assertThat(tell.told()).contains("LATE APPROVED-LATE/ASKED [lead] 补审批已逾期，请立即办理。");
  }

  private LateApprovals late(Instant now) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    return new LateApprovals(changes, new Approvers(members), changes.history(Someone.called("system"), clock), tell, clock);
  }
}
