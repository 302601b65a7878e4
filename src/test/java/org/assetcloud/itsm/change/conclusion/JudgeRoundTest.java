package org.assetcloud.itsm.change.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangePart;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.ChangesInMemory;
import org.assetcloud.itsm.change.ExampleChange;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.Window;
import org.assetcloud.itsm.change.calendar.CalendarInMemory;
import org.assetcloud.itsm.change.calendar.ConflictKind;
import org.assetcloud.itsm.change.calendar.WindowConflict;
import org.assetcloud.itsm.change.vote.Ballot;
import org.assetcloud.itsm.change.vote.ExampleVotes;
import org.assetcloud.itsm.change.vote.RoundOutcome;
import org.junit.jupiter.api.Test;

/** What a round comes to at one moment (R7.4). */
class JudgeRoundTest {

  private static final Change CHANGE = ExampleChange.of(ChangeType.NORMAL, ExampleChange.requested());
  private static final WindowConflict FREEZE = new WindowConflict(ConflictKind.FREEZE, "1",
      new Window(ExampleChange.OPENS, ExampleChange.ENDS), "冻结期“年终”");

  @Test
  void whatTheVotesApproveAndTheCalendarLeavesFreeIsApprovedAndStaysFree() {
    CalendarInMemory calendar = CalendarInMemory.free();

    assertThat(judge(calendar, ExampleVotes.ballot(Stage.BEFORE, Decision.APPROVE), ExampleChange.OPENS))
        .isEqualTo(new Verdict(RoundOutcome.APPROVE, ""));
    assertThat(calendar.locks()).isEqualTo(1);
  }

  @Test
  void silenceIsNoApprovalForWantOfVotes() {
    Verdict verdict = judge(CalendarInMemory.free(), ExampleVotes.ballot(Stage.BEFORE), ExampleChange.OPENS);

    assertThat(verdict).isEqualTo(new Verdict(RoundOutcome.NOT_APPROVED, ""));
    assertThat(verdict.forWantOfVotes()).isTrue();
  }

  @Test
  void votesAboutAnotherRevisionOrOfWhoHasAPartInItApproveNothing() {
    Change revised = CHANGE.with(CHANGE.progress().revised(ChangeStatus.AWAITING_APPROVAL));
    Change ofTheLead = CHANGE.with(ChangePart.VERIFIER, "lead");
    Ballot ballot = ExampleVotes.ballot(Stage.BEFORE, Decision.APPROVE);

    assertThat(judge(revised, CalendarInMemory.free(), ballot, ExampleChange.OPENS).outcome()).isEqualTo(RoundOutcome.NOT_APPROVED);
    assertThat(judge(ofTheLead, CalendarInMemory.free(), ballot, ExampleChange.OPENS).outcome()).isEqualTo(RoundOutcome.NOT_APPROVED);
  }

  @Test
  void whatNobodyExceptedFromStandsAgainstIt() {
    Verdict verdict = judge(CalendarInMemory.taken(FREEZE), ExampleVotes.ballot(Stage.BEFORE, Decision.APPROVE), ExampleChange.OPENS);

    assertThat(verdict).isEqualTo(new Verdict(RoundOutcome.NOT_APPROVED, "变更窗口与冻结期“年终”冲突，请重新安排窗口。"));
    assertThat(verdict.forWantOfVotes()).isFalse();
  }

  @Test
  void anExceptionThatWasVotedForHoldsForWhatWasKnownThen() {
    ChangesInMemory excepted = new ChangesInMemory();
    excepted.except(CHANGE.number(), 1, List.of(FREEZE));
    WindowConflict another = new WindowConflict(ConflictKind.FREEZE, "2", FREEZE.window(), "冻结期“补登”");

    assertThat(judge(excepted, CalendarInMemory.taken(FREEZE)).outcome()).isEqualTo(RoundOutcome.APPROVE);
    assertThat(judge(excepted, CalendarInMemory.taken(FREEZE, another)).because()).contains("补登").doesNotContain("年终");
  }

  @Test
  void aWindowThatIsOverIsNotApprovedAnyMore() {
    Ballot ballot = ExampleVotes.ballot(Stage.BEFORE, Decision.APPROVE);

    assertThat(judge(CalendarInMemory.free(), ballot, ExampleChange.ENDS.minusSeconds(1)).outcome()).isEqualTo(RoundOutcome.APPROVE);
    assertThat(judge(CalendarInMemory.free(), ballot, ExampleChange.ENDS))
        .isEqualTo(new Verdict(RoundOutcome.NOT_APPROVED, "变更窗口已经过去，请重新安排。"));
  }

  @Test
  void afterwardsNeitherCalendarNorWindowIsAsked() {
    CalendarInMemory calendar = CalendarInMemory.taken(FREEZE);

    assertThat(judge(calendar, ExampleVotes.ballot(Stage.AFTERWARDS, Decision.APPROVE), ExampleChange.ENDS).outcome())
        .isEqualTo(RoundOutcome.APPROVE);
    assertThat(calendar.locks()).isZero();
  }

  @Test
  void whatIsRefusedOrReturnedIsSoWhateverTheCalendarSays() {
    CalendarInMemory calendar = CalendarInMemory.taken(FREEZE);

    assertThat(judge(calendar, ExampleVotes.ballot(Stage.BEFORE, Decision.REJECT), ExampleChange.OPENS))
        .isEqualTo(new Verdict(RoundOutcome.REJECT, ""));
    assertThat(judge(calendar, ExampleVotes.ballot(Stage.BEFORE, Decision.RETURN), ExampleChange.OPENS))
        .isEqualTo(new Verdict(RoundOutcome.RETURN, ""));
    assertThat(calendar.locks()).isZero();
  }

  private static Verdict judge(CalendarInMemory calendar, Ballot ballot, Instant now) {
    return judge(CHANGE, calendar, ballot, now);
  }

  private static Verdict judge(Change change, CalendarInMemory calendar, Ballot ballot, Instant now) {
    return new JudgeRound(ExampleVotes.approval(new ChangesInMemory(), calendar, now)).of(change, ballot, now);
  }

  private static Verdict judge(ChangesInMemory changes, CalendarInMemory calendar) {
    changes.record(ExampleVotes.excepting());
    return new JudgeRound(ExampleVotes.approval(changes, calendar, ExampleChange.OPENS))
        .of(CHANGE, ExampleVotes.excepting(), ExampleChange.OPENS);
  }
}
