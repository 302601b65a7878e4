package org.assetcloud.itsm.change.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.change.ChangeExamples.NOW;
import static org.assetcloud.itsm.change.ChangeExamples.NUMBER;
import static org.assetcloud.itsm.change.ChangeExamples.WINDOW;
import static org.assetcloud.itsm.change.ChangeExamples.authorised;
import static org.assetcloud.itsm.change.ChangeExamples.emergency;
import static org.assetcloud.itsm.change.ChangeExamples.in;
import static org.assetcloud.itsm.change.ChangeExamples.normal;
import static org.assetcloud.itsm.change.ChangeExamples.windowed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEvent;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeResult;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.LateApproval;
import org.assetcloud.itsm.change.Violation;
import org.assetcloud.itsm.change.ViolationKind;
import org.assetcloud.itsm.change.vote.RecordedChanges;
import org.assetcloud.itsm.notify.message.Deadlines.Due;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.Staff;
import org.assetcloud.itsm.people.WorkIn;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.junit.jupiter.api.Test;

/** What the process asks of a change, and by when its steps are due (R7.4). */
class ChangeDecisionsTest {

  private final RecordedChanges changes = RecordedChanges.of(normal());
  private final Staff staff = new Staff().with(Role.ENGINEER, "implementer").with(Role.PROJECT_MANAGER, "manager", "requester")
      .with(Role.CONTRACTOR_DIRECTOR, "director");
  private final ChangeDecisions decisions = new ChangeDecisions(changes, WorkIn.roles(staff), new Deciders(staff));

  @Test
  void whereAChangeStandsIsAnsweredByItsStatus() {
    for (ChangeStatus status : ChangeStatus.values()) {
      assertThat(decisions.mustRevise(in(status))).isEqualTo(status == ChangeStatus.AWAITING_REVISION);
      assertThat(decisions.approved(in(status))).isEqualTo(status == ChangeStatus.APPROVED);
      assertThat(decisions.rejected(in(status))).isEqualTo(status == ChangeStatus.REJECTED);
    }
    assertThat(decisions.get(NUMBER)).isEqualTo(normal());
  }

  @Test
  void oneVoteLetsAnEmergencyBeginAndTheOthersAreToCome() {
    assertThat(decisions.atOnce(emergency())).isTrue();
    assertThat(decisions.atOnce(normal())).isFalse();
    assertThat(decisions.atOnce(authorised())).isFalse();
    assertThat(decisions.lateVotesAhead(authorised())).isTrue();
    assertThat(decisions.lateVotesAhead(emergency())).isFalse();
  }

  @Test
  void whatBrokeARuleIsReviewedUntilItHasEnded() {
    Change worked = normal().with(normal().progress().worked(ChangeResult.SUCCESSFUL, NOW));
    assertThat(decisions.toReview(worked)).isFalse();

    changes.add(NUMBER, new Violation(ViolationKind.WINDOW_OVERRUN, NOW, "超时"));
    assertThat(decisions.toReview(worked)).isTrue();
    assertThat(decisions.toReview(in(ChangeStatus.CLOSED, worked))).isFalse();
  }

  @Test
  void whatWasRefusedAfterwardsIsBackedOutUntilSomebodyDecidedAboutIt() {
    Change refused = authorised().with(authorised().progress().late(LateApproval.REFUSED));

    assertThat(decisions.toBackOut(refused)).isTrue();
    assertThat(decisions.toBackOut(authorised())).isFalse();
    changes.add(NUMBER, new ChangeEvent(ChangeEventKind.NOTE, NOW, "somebody", "备注"));
    assertThat(decisions.toBackOut(refused)).isTrue();
    changes.add(NUMBER, new ChangeEvent(ChangeEventKind.BACK_OUT, NOW, "manager", "保留不回退。"));
    assertThat(decisions.toBackOut(refused)).isFalse();
  }

  @Test
  void aDecisionIsOfferedToTheGroupsOfThoseWhoMayDecide() {
    assertThat(decisions.deciders(normal(), Role.PROJECT_MANAGER)).containsExactly("project-manager", "contractor-director");
    assertThat(decisions.groupOf("implementer")).isEqualTo("engineer");
    assertThat(decisions.groupOf("nobody")).isEqualTo("team-lead");
  }

  @Test
  void toTakeBackIsWorkAndEverythingElseADecision() {
    CheckDecider check = new CheckDecider(changes, new Deciders(staff));

    assertThat(catchThrowableOfType(Forbidden.class, () -> check.check(NUMBER, "implementer")).type()).isEqualTo("own-change-concerned");
    assertThatCode(() -> check.check(NUMBER, "manager")).doesNotThrowAnyException();
    changes.update(in(ChangeStatus.IN_BACK_OUT));
    assertThatCode(() -> check.check(NUMBER, "implementer")).doesNotThrowAnyException();
  }

  @Test
  void aStepIsDueAfterTheTimeOfItsRow() {
    DeadlineTable table = (step, type) -> new DeadlineTable.Length(CalendarKind.OFFICE, Duration.ofHours(step.equals("ASSESS") ? 4 : 1));

    assertThat(new StepDeadlines(changes, table, Dues.CALENDARS, clock(NOW)).due(NUMBER, "ASSESS")).isEqualTo(NOW.plus(Duration.ofMinutes(330)));
  }

  @Test
  void messagesSayWhenTheWindowBeginsAndForWorkUntilWhenItLasts() {
    assertThat(due(NOW)).containsExactly(new Due("窗口开始", WINDOW.from(), "还有 10 小时"));
    assertThat(due(WINDOW.from())).containsExactly(new Due("窗口开始", WINDOW.from(), "还有 不到 1 分钟"));
    assertThat(due(WINDOW.from().plusSeconds(60))).containsExactly(new Due("窗口开始", WINDOW.from(), "已过 1 分钟"));

    changes.update(in(ChangeStatus.IN_IMPLEMENTATION));
    assertThat(due(NOW)).containsExactly(new Due("窗口结束", WINDOW.to(), "还有 12 小时"));
  }

  @Test
  void whatHasEndedOrHasNoWindowAndWhatIsNoChangeIsNotDue() {
    changes.update(in(ChangeStatus.CLOSED));
    assertThat(due(NOW)).isEmpty();
    changes.update(windowed(normal(), null));
    assertThat(due(NOW)).isEmpty();
    assertThat(new ChangeDue(changes, clock(NOW)).of("IT-20260302-0001")).isEmpty();
  }

  private List<Due> due(Instant now) {
    return new ChangeDue(changes, clock(now)).of(NUMBER);
  }

  private static Clock clock(Instant now) {
    return Clock.fixed(now, Zone.SHANGHAI);
  }
}
