package org.assetcloud.itsm.change.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.change.ChangeExamples.NOW;
import static org.assetcloud.itsm.change.ChangeExamples.NUMBER;
import static org.assetcloud.itsm.change.ChangeExamples.normal;

import java.util.List;
import org.assetcloud.itsm.change.ChangePart;
import org.assetcloud.itsm.change.Risk;
import org.assetcloud.itsm.change.assessment.Assessment;
import org.assetcloud.itsm.change.assessment.DataTouched;
import org.assetcloud.itsm.change.assessment.Reach;
import org.assetcloud.itsm.change.assessment.Reversibility;
import org.assetcloud.itsm.change.vote.RecordedChanges;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.Staff;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.junit.jupiter.api.Test;

/** Who can take over a part in a change, and what speaks against the others (R7.4). */
class SuccessorCheckTest {

  private final RecordedChanges changes = RecordedChanges.of(normal());
  private final Staff staff = new Staff().with(Role.ENGINEER, "assessor", "engineer", "implementer", "requester", "verifier", "voter")
      .with(Role.BUREAU_OPERATOR, "bureau");

  @Test
  void whoMeetsTheConditionsOfARequestTakesOver() {
    assertThat(fault(ChangePart.IMPLEMENTER, "engineer")).isNull();
    assertThat(fault(ChangePart.VERIFIER, "bureau")).isNull();
    assertThat(fault(ChangePart.REQUESTER, "engineer")).isNull();
    assertThat(fault(ChangePart.REQUESTER, "implementer")).as("may ask for what they carry out").isNull();
    assertThat(fault(ChangePart.IMPLEMENTER, "requester")).as("may carry out what they asked for").isNull();
  }

  @Test
  void whoDoesNotIsRefusedWithTheReason() {
    assertThat(fault(ChangePart.IMPLEMENTER, null)).isEqualTo("请选择接替的人。");
    assertThat(fault(ChangePart.IMPLEMENTER, " ")).isEqualTo("请选择接替的人。");
    assertThat(fault(ChangePart.IMPLEMENTER, "implementer")).isEqualTo("实施人现在就是“implementer”，请选择另一人。");
    assertThat(fault(ChangePart.IMPLEMENTER, "bureau")).isEqualTo("实施人须为运维工程师、二线专家，没有这样的人员“bureau”。");
    assertThat(fault(ChangePart.IMPLEMENTER, "verifier")).isEqualTo("验证人不能是实施人，请另选一人。");
    assertThat(fault(ChangePart.VERIFIER, "implementer")).isEqualTo("验证人不能是实施人，请另选一人。");
    assertThat(fault(ChangePart.VERIFIER, "voter")).isEqualTo("“voter”就变更 BG-20260302-0001 投过票，不能接替验证人，请另选一人。");
  }

  @Test
  void whoAssessedThePresentRevisionNeitherAsksForItNorCarriesItOut() {
    changes.assess(NUMBER, new Assessment(1, Reach.ONE_UNIT, Reversibility.FULL, DataTouched.NONE, 0, false, Risk.LOW, "assessor", NOW, null));

    assertThat(fault(ChangePart.IMPLEMENTER, "assessor")).isEqualTo("“assessor”评估了变更 BG-20260302-0001 的风险，不能接替实施人，请另选一人。");
    assertThat(fault(ChangePart.REQUESTER, "assessor")).isEqualTo("“assessor”评估了变更 BG-20260302-0001 的风险，不能接替申请人，请另选一人。");
    assertThat(fault(ChangePart.VERIFIER, "assessor")).isNull();
    assertThat(fault(ChangePart.IMPLEMENTER, "engineer")).isNull();
  }

  /** @return null where the person may */
  private String fault(ChangePart part, String person) {
    Refused refused = catchThrowableOfType(Refused.class,
        () -> new SuccessorCheck(changes, staff).check(new FilledIn(), normal(), part, person, List.of("voter")));
    if (refused == null) {
      return null;
    }
    assertThat(refused.errors()).extracting(FieldError::field).containsExactly("person");
    return refused.getMessage();
  }
}
