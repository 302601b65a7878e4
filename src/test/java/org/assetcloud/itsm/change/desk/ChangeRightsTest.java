package org.assetcloud.itsm.change.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.change.ChangeExamples.authorised;
import static org.assetcloud.itsm.change.ChangeExamples.in;
import static org.assetcloud.itsm.change.ChangeStatus.APPROVED;
import static org.assetcloud.itsm.change.ChangeStatus.AWAITING_APPROVAL;
import static org.assetcloud.itsm.change.ChangeStatus.AWAITING_ASSESSMENT;
import static org.assetcloud.itsm.change.ChangeStatus.AWAITING_REVISION;
import static org.assetcloud.itsm.change.ChangeStatus.CLOSED;
import static org.assetcloud.itsm.change.ChangeStatus.IN_IMPLEMENTATION;
import static org.assetcloud.itsm.change.desk.ChangeAction.CANCEL;
import static org.assetcloud.itsm.change.desk.ChangeAction.NOTE;
import static org.assetcloud.itsm.change.desk.ChangeAction.REPLACE;
import static org.assetcloud.itsm.change.desk.ChangeAction.REVISE;

import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.people.Acting;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.Staff;
import org.assetcloud.itsm.shared.Problem;
import org.assetcloud.itsm.work.Naming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do what about a change beside its tasks: what is offered is what is allowed (R7.1, R7.4). */
class ChangeRightsTest {

  private static final Acting REQUESTER = Acting.as("requester", Role.ENGINEER);
  private static final Acting MANAGER = Acting.as("manager", Role.PROJECT_MANAGER);
  private static final Acting ENGINEER = Acting.as("engineer", Role.ENGINEER);
  private static final Acting AUDITOR = Acting.as("auditor", Role.AUDITOR);

  private final Staff staff = new Staff().with(Role.PROJECT_MANAGER, "manager");

  @Test
  void theRequesterAndTheProjectManagerStopWhatHasNotBegun() {
    for (ChangeStatus before : List.of(AWAITING_ASSESSMENT, AWAITING_APPROVAL, APPROVED)) {
      assertThat(offered(REQUESTER, in(before))).containsExactly(NOTE, REVISE, CANCEL);
      assertThat(offered(MANAGER, in(before))).containsExactly(NOTE, REVISE, CANCEL, REPLACE);
      assertThat(offered(ENGINEER, in(before))).containsExactly(NOTE);
      assertThat(refusal(ENGINEER, CANCEL, in(before)).type()).isEqualTo("not-yours-to-stop");
      assertThat(refusal(ENGINEER, REVISE, in(before))).hasMessage("只有变更 BG-20260302-0001 的申请人和项目经理可以收回修改或取消。");
    }
  }

  @Test
  void workThatHasBegunIsNeitherRevisedNorCancelled() {
    assertThat(offered(MANAGER, in(IN_IMPLEMENTATION))).containsExactly(NOTE, REPLACE);
    assertThat(refusal(REQUESTER, CANCEL, in(IN_IMPLEMENTATION)).type()).isEqualTo("work-started");
    assertThat(refusal(REQUESTER, REVISE, in(IN_IMPLEMENTATION)))
        .hasMessage("变更 BG-20260302-0001 已经开工，不能再修改或取消；需要停止时请由实施人提交“未成功”并回退。");
  }

  @ParameterizedTest
  @EnumSource(value = ChangeStatus.class, names = {"CLOSED", "REJECTED", "CANCELLED"})
  void whatHasEndedTakesNotesOnly(ChangeStatus ended) {
    assertThat(offered(MANAGER, in(ended))).containsExactly(NOTE);
    assertThat(List.of(REVISE, CANCEL, REPLACE)).allSatisfy(action ->
        assertThat(refusal(MANAGER, action, in(ended)).type()).isEqualTo("change-ended"));
  }

  @Test
  void whatIsInRevisionIsNotAskedForAgainButForAnEmergencyThatWasReturned() {
    Change returned = authorised().with(authorised().progress().returned());

    assertThat(offered(REQUESTER, in(AWAITING_REVISION))).containsExactly(NOTE, CANCEL);
    assertThat(refusal(REQUESTER, REVISE, in(AWAITING_REVISION)).type()).isEqualTo("already-in-revision");
    assertThat(refusal(REQUESTER, REVISE, in(AWAITING_REVISION))).hasMessage("变更 BG-20260302-0001 已退回申请人，请在待办中修改后提交。");
    assertThat(offered(REQUESTER, returned)).containsExactly(NOTE, REVISE, CANCEL);
  }

  @Test
  void anAuditorChangesNothing() {
    assertThat(offered(AUDITOR, in(APPROVED))).isEmpty();
    assertThat(refusal(AUDITOR, NOTE, in(CLOSED)).type()).isEqualTo("auditor-changes-nothing");
    assertThat(refusal(ENGINEER, NOTE, in(CLOSED))).isNull();
  }

  @Test
  void whoHasAPartInItNamesNobody() {
    staff.with(Role.PROJECT_MANAGER, "implementer");

    assertThat(refusal(Acting.as("implementer", Role.PROJECT_MANAGER), REPLACE, in(APPROVED)).type()).isEqualTo("own-change-concerned");
    assertThat(refusal(Acting.as("director", Role.CONTRACTOR_DIRECTOR), REPLACE, in(APPROVED))).isNull();
    assertThat(refusal(ENGINEER, REPLACE, in(APPROVED)).type()).isEqualTo("not-the-project-manager");
  }

  private List<ChangeAction> offered(CurrentUser person, Change change) {
    return rights(person).of(change);
  }

  /** @return null where the person may */
  private Problem refusal(CurrentUser person, ChangeAction action, Change change) {
    return catchThrowableOfType(Problem.class, () -> rights(person).check(action, change));
  }

  private ChangeRights rights(CurrentUser person) {
    return new ChangeRights(person, Naming.rights(person, staff));
  }
}
