package org.assetcloud.itsm.change.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.change.ChangeExamples.NOW;

import java.time.Clock;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assetcloud.itsm.change.ChangeKind;
import org.assetcloud.itsm.change.module.Register;
import org.assetcloud.itsm.people.Acting;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Problem;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.assetcloud.itsm.shared.time.Zone;
import org.junit.jupiter.api.Test;

/** The catalogue of changes that are approved once for all: the project manager proposes, the bureau approves, either retires (R7.4). */
class ProposeTemplateTest {

  private static final Acting MANAGER = Acting.as("manager", Role.PROJECT_MANAGER);
  private static final Acting BUREAU = Acting.as("bureau", Role.BUREAU_OPERATOR);
  private static final ProposeTemplate.Said SAID =
      new ProposeTemplate.Said("重启打印服务", "PATCH", List.of("打印"), 5, "重启", "每周都做", "再次重启");

  private final Catalogue templates = new Catalogue();

  @Test
  void whatIsProposedCountsWhenTheBureauHasApprovedIt() {
    ChangeTemplate proposed = by(MANAGER).propose(SAID);

    assertThat(proposed).isEqualTo(new ChangeTemplate(1, "重启打印服务", ChangeKind.PATCH, List.of("打印"), 5, "重启", "每周都做", "再次重启",
        ChangeTemplate.State.PROPOSED, "manager", NOW, null, null));
    assertThat(templates.approved(1)).isNull();

    by(BUREAU).approve(1);
    assertThat(templates.approved(1)).isEqualTo(new ChangeTemplate(1, "重启打印服务", ChangeKind.PATCH, List.of("打印"), 5, "重启", "每周都做",
        "再次重启", ChangeTemplate.State.APPROVED, "manager", NOW, "bureau", NOW));
  }

  @Test
  void eachHasAPartOfItsOwn() {
    by(MANAGER).propose(SAID);

    assertThat(refusal(() -> by(BUREAU).propose(SAID)).type()).isEqualTo("not-yours-to-propose");
    assertThat(refusal(() -> by(MANAGER).approve(1)).type()).isEqualTo("not-yours-to-approve");
    assertThat(refusal(() -> by(Acting.as("manager", Role.BUREAU_OPERATOR)).approve(1)).type()).isEqualTo("four-eyes");
    assertThat(refusal(() -> by(Acting.as("engineer", Role.ENGINEER)).retire(1)).type()).isEqualTo("not-yours-to-retire");
    assertThat(templates.get(1).state()).isEqualTo(ChangeTemplate.State.PROPOSED);
  }

  @Test
  void aTemplateIsApprovedOnceAndRetiredByEither() {
    by(MANAGER).propose(SAID);
    by(BUREAU).approve(1);

    assertThat(refusal(() -> by(BUREAU).approve(1)).type()).isEqualTo("template-answered");
    by(MANAGER).retire(1);
    assertThat(templates.get(1).state()).isEqualTo(ChangeTemplate.State.RETIRED);
    assertThat(templates.get(1).answeredBy()).isEqualTo("manager");
    assertThat(refusal(() -> by(BUREAU).approve(1)).type()).isEqualTo("template-answered");
    assertThat(refusal(() -> by(BUREAU).retire(1))).isNull();
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    ProposeTemplate.Said nothing = new ProposeTemplate.Said(" ", null, List.of(), -1, null, null, null);

    assertThat(refusal(() -> by(MANAGER).propose(nothing)).errors()).extracting(FieldError::field)
        .containsExactly("kind", "modules", "title", "downtimeMinutes", "steps", "testEvidence", "backOutSteps");
    assertThat(templates.count()).isZero();
  }

  @Test
  void aTextMayBeAsLongAsItsFieldAndNotOneCharacterLonger() {
    String most = "长".repeat(100_000);

    assertThat(refusal(() -> by(MANAGER).propose(
        new ProposeTemplate.Said("长".repeat(200), "PATCH", List.of("打印"), null, most, most, most)))).isNull();
    assertThat(refusal(() -> by(MANAGER).propose(new ProposeTemplate.Said("长".repeat(201), "PATCH", List.of("打印"), 100_001, most + "长",
        most + "长", most + "长"))).errors()).extracting(FieldError::field)
        .containsExactly("title", "downtimeMinutes", "steps", "testEvidence", "backOutSteps");
  }

  private ProposeTemplate by(CurrentUser person) {
    return new ProposeTemplate(templates, Register.of("打印"), person, Clock.fixed(NOW, Zone.SHANGHAI));
  }

  private static Problem refusal(ThrowingCallable attempt) {
    return catchThrowableOfType(Problem.class, attempt);
  }
}
