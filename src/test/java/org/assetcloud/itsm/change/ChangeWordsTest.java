package org.assetcloud.itsm.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assetcloud.itsm.change.assessment.DataTouched;
import org.assetcloud.itsm.change.assessment.Reach;
import org.assetcloud.itsm.change.assessment.Reversibility;
import org.assetcloud.itsm.change.calendar.ConflictKind;
import org.assetcloud.itsm.change.vote.RoundOutcome;
import org.assetcloud.itsm.change.vote.SeatLevel;
import org.assetcloud.itsm.change.work.BackOut;
import org.assetcloud.itsm.change.work.Implementation;
import org.assetcloud.itsm.change.work.OverrunAnswer;
import org.assetcloud.itsm.change.work.Verification;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.text.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read of a change's values: Chinese words, and never the same for two of them. */
class ChangeWordsTest {

  @ParameterizedTest
  @MethodSource("values")
  void everyValueHasAChineseWordOfItsOwn(List<? extends Labelled> values) {
    assertThat(values).extracting(Labelled::label).doesNotHaveDuplicates().allMatch(label -> label.matches("[\\p{IsHan}]+"));
  }

  @Test
  void whoeverHasAPartIsCalledByItAndHoldsOneOfItsRoles() {
    assertThat(ChangePart.REQUESTER.of(ChangeExamples.normal())).isEqualTo("requester");
    assertThat(ChangePart.IMPLEMENTER.of(ChangeExamples.normal())).isEqualTo("implementer");
    assertThat(ChangePart.VERIFIER.of(ChangeExamples.normal())).isEqualTo("verifier");
    assertThat(ChangePart.REQUESTER.roles()).containsExactly(Role.ENGINEER, Role.SPECIALIST, Role.TEAM_LEAD, Role.PROJECT_MANAGER);
    assertThat(ChangePart.IMPLEMENTER.roles()).containsExactly(Role.ENGINEER, Role.SPECIALIST);
    assertThat(ChangePart.VERIFIER.roles()).containsExactly(Role.ENGINEER, Role.SPECIALIST, Role.TEAM_LEAD, Role.PROJECT_MANAGER,
        Role.SERVICE_DESK, Role.SECURITY_OFFICER, Role.BUREAU_OPERATOR);
    assertThat(ChangePart.values()).allSatisfy(part -> assertThat(part.oneOf()).containsExactlyInAnyOrderElementsOf(part.roles()));
  }

  @Test
  void whatIsNotThereOrWasDoneByOthersIsSaidByItsNumber() {
    assertThat(new ChangeUnknown("BG-1")).hasMessage("没有编号为 BG-1 的变更，请核对编号。");
    assertThat(new ChangeChangedMeanwhile("BG-1")).hasMessage("变更 BG-1 已被他人处理，请刷新后再试。");
  }

  static Stream<List<? extends Labelled>> values() {
    return Stream.<Labelled[]>of(ChangeKind.values(), ChangeType.values(), ChangeStatus.values(), ChangePart.values(), ChangeResult.values(),
        ChangeEventKind.values(), LateApproval.values(), Risk.values(), Stage.values(), ViolationKind.values(), Reach.values(),
        Reversibility.values(), DataTouched.values(), ConflictKind.values(), RoundOutcome.values(), SeatLevel.values(), BackOut.values(),
        Implementation.values(), OverrunAnswer.values(), Verification.values()).map(Arrays::asList);
  }
}
