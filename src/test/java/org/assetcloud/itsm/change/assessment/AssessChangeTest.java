package org.assetcloud.itsm.change.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.change.ChangeExamples.NOW;
import static org.assetcloud.itsm.change.ChangeExamples.NUMBER;
import static org.assetcloud.itsm.change.ChangeExamples.WINDOW;
import static org.assetcloud.itsm.change.ChangeExamples.authorised;
import static org.assetcloud.itsm.change.ChangeExamples.in;
import static org.assetcloud.itsm.change.ChangeExamples.normal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assetcloud.itsm.change.ChangeEvent;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeResult;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.LateApproval;
import org.assetcloud.itsm.change.Risk;
import org.assetcloud.itsm.change.Telling;
import org.assetcloud.itsm.change.Violation;
import org.assetcloud.itsm.change.ViolationKind;
import org.assetcloud.itsm.change.calendar.ConflictKind;
import org.assetcloud.itsm.change.calendar.PlannedTimes;
import org.assetcloud.itsm.change.calendar.WindowConflict;
import org.assetcloud.itsm.change.due.Dues;
import org.assetcloud.itsm.change.ending.Ends;
import org.assetcloud.itsm.change.release.ReleaseParts;
import org.assetcloud.itsm.change.vote.RecordedChanges;
import org.assetcloud.itsm.notify.Told;
import org.assetcloud.itsm.people.Acting;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.Staff;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Problem;
import org.assetcloud.itsm.shared.link.ChangeConcluded;
import org.assetcloud.itsm.shared.time.Zone;
import org.junit.jupiter.api.Test;

/** What an assessor finds and the table makes of it at a change's beginning, and what has to be there at its end (R7.4). */
class AssessChangeTest {

  private static final Clock CLOCK = Clock.fixed(NOW, Zone.SHANGHAI);
  private static final Acting LEAD = Acting.as("lead", Role.TEAM_LEAD);

  private final RecordedChanges changes = RecordedChanges.of(normal());
  private final PlannedTimes calendar = new PlannedTimes();
  private final Staff staff = Staff.oneOfEach();

  @Test
  void whatWasFoundIsKeptWithTheRevisionItIsAbout() {
    assertThat(assess(LEAD, null, "影响小")).isEqualTo(new Assessment(
        1, Reach.ONE_UNIT, Reversibility.FULL, DataTouched.NONE, 30, false, null, "lead", NOW, "影响小"));
    assertThat(changes.assessment(NUMBER, 1).by()).isEqualTo("lead");
    assertThat(changes.said()).containsExactly("评估 lead 单个单位，%s，不涉及数据。影响小".formatted(Reversibility.FULL.label()));
  }

  @Test
  void onlyAFreezeIsFrozen() {
    calendar.meeting(new WindowConflict(ConflictKind.CHANGE, "BG-2", WINDOW, "变更 BG-2"));
    assertThat(assess(LEAD, null, null).insideFreeze()).isFalse();
    calendar.meeting(new WindowConflict(ConflictKind.FREEZE, "1", WINDOW, "冻结期"));
    assertThat(assess(LEAD, null, null).insideFreeze()).isTrue();
    assertThat(changes.said()).last().isEqualTo("评估 lead 单个单位，%s，不涉及数据，在冻结期内。".formatted(Reversibility.FULL.label()));
  }

  @Test
  void whoAssessesFindsAReleaseButNotOfAnEmergencyThatWasLetBegin() {
    assess(LEAD, true, null);
    assertThat(changes.get(NUMBER).release()).isTrue();
    assertThat(changes.said()).first().isEqualTo("评估 lead 经评估属于上线或更新，须有应急方案。");
    assess(LEAD, null, null);
    assertThat(changes.said()).as("said once").hasSize(3);

    changes.update(in(ChangeStatus.AWAITING_ASSESSMENT, authorised()));
    assertThat(problem(() -> assess(LEAD, true, null)).errors()).extracting("field").containsExactly("release");
    assertThat(problem(() -> assess(LEAD, false, null))).isNull();
  }

  @Test
  void whoHasAPartOrNoRoleDoesNotAssess() {
    assertThat(problem(() -> assess(Acting.as("verifier", Role.TEAM_LEAD), null, null)).type()).isEqualTo("own-change-concerned");
    assertThat(problem(() -> assess(Acting.as("engineer", Role.ENGINEER), null, null)).type()).isEqualTo("not-your-step");
    assertThat(changes.assessment(NUMBER, 1)).isNull();
  }

  @Test
  void theTableMakesARiskOfWhatWasFound() {
    RateRisk rate = new RateRisk(changes, history(LEAD));
    assertThat(catchThrowableOfType(Conflict.class, () -> rate.rate(NUMBER, found -> Risk.HIGH)).type()).isEqualTo("not-assessed");
    Assessment found = assess(LEAD, null, "影响小");

    rate.rate(NUMBER, assessment -> assessment.equals(found) ? Risk.MEDIUM : Risk.HIGH);

    assertThat(changes.get(NUMBER).progress()).isEqualTo(normal().progress().rated(Risk.MEDIUM));
    assertThat(changes.assessment(NUMBER, 1).risk()).isEqualTo(Risk.MEDIUM);
    assertThat(changes.said()).last().isEqualTo("评估 lead 风险等级：中。");
  }

  @Test
  void whatIsDoneIsClosedAndThoseConcernedAndItsTicketsHear() {
    changes.update(normal().with(normal().progress().worked(ChangeResult.SUCCESSFUL, NOW)));
    Told told = new Told();
    List<Object> published = new ArrayList<>();

    close(told, published);

    assertThat(changes.get(NUMBER).progress().status()).isEqualTo(ChangeStatus.CLOSED);
    assertThat(changes.said()).containsExactly("关闭 system 关闭，结果：成功。");
    assertThat(told.lines()).containsExactly("INFORMATION ENDED -> [implementer, requester]: 已结束：成功。");
    assertThat(published).containsExactly(new ChangeConcluded(NUMBER, List.of("IT-20260301-0001"), "成功"));
  }

  @Test
  void whatHasToBeReviewedIsReviewedAfterItsWorkBeforeItIsClosed() {
    changes.update(normal().with(normal().progress().worked(ChangeResult.SUCCESSFUL, NOW)));
    changes.add(NUMBER, new Violation(ViolationKind.WINDOW_OVERRUN, NOW, "超时"));
    assertThat(problem(this::close).type()).isEqualTo("review-missing");
    changes.add(NUMBER, new ChangeEvent(ChangeEventKind.REVIEW, NOW.minusSeconds(1), "bureau", "上一次"));
    changes.add(NUMBER, new ChangeEvent(ChangeEventKind.NOTE, NOW, "bureau", "备注"));
    assertThat(problem(this::close).type()).isEqualTo("review-missing");
    changes.add(NUMBER, new ChangeEvent(ChangeEventKind.REVIEW, NOW, "bureau", "情况属实"));
    assertThat(problem(this::close)).isNull();
  }

  @Test
  void whatWasRefusedAfterwardsIsDecidedAboutBeforeItIsClosed() {
    changes.update(authorised().with(authorised().progress().late(LateApproval.REFUSED).worked(ChangeResult.SUCCESSFUL, NOW)));
    changes.add(NUMBER, new ChangeEvent(ChangeEventKind.REVIEW, NOW, "bureau", "情况属实"));
    assertThat(problem(this::close).type()).isEqualTo("back-out-undecided");
    changes.add(NUMBER, new ChangeEvent(ChangeEventKind.BACK_OUT, NOW, "manager", "保留不回退"));
    assertThat(problem(this::close)).isNull();
    assertThat(problem(this::close).type()).isEqualTo("change-ended");
  }

  private Assessment assess(CurrentUser person, Boolean release, String comment) {
    return new AssessChange(changes, Dues.takeStep(changes, person, staff), ReleaseParts.confirm(changes, history(person)), calendar,
        history(person)).assess(NUMBER, new AssessChange.Finding(Reach.ONE_UNIT, Reversibility.FULL, DataTouched.NONE, release, comment));
  }

  private void close() {
    close(new Told(), new ArrayList<>());
  }

  private void close(Told told, List<Object> published) {
    CurrentUser system = Acting.as(CurrentUser.SYSTEM);
    Ends.closing(changes, Dues.decisions(changes, staff), Ends.of(changes, history(system), Telling.of(told, system, staff, CLOCK),
        new ReleaseParts().steps(published), published)).close(NUMBER);
  }

  private ChangeHistory history(CurrentUser person) {
    return Telling.history(changes, person, CLOCK);
  }

  private static Problem problem(ThrowingCallable attempt) {
    return catchThrowableOfType(Problem.class, attempt);
  }
}
