package org.assetcloud.itsm.plan.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assetcloud.itsm.plan.PlanExample.NUMBER;
import static org.assetcloud.itsm.plan.signing.RecordedSignatures.BUREAU;
import static org.assetcloud.itsm.plan.signing.RecordedSignatures.LEAD;
import static org.assetcloud.itsm.plan.signing.RecordedSignatures.SECURITY;

import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanRisk;
import org.assetcloud.itsm.plan.PlanSetting;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.shared.Conflict;
import org.junit.jupiter.api.Test;

/** Whom a version needs is asked, in the table's order (R4.1). */
class OpenSignaturesTest {

  private static final OpenSignatures.Question REGULAR = new OpenSignatures.Question(PlanForm.FULL, PlanUrgency.REGULAR, PlanRisk.LOW);

  private final PlanSetting setting = PlanSetting.of(PlanExample.toSign(null, PlanForm.FULL));
  private final RecordedSignatures signatures = new RecordedSignatures();

  @Test
  void theTableIsAskedAndTheFirstOfItHearsOfIt() {
    List<OpenSignatures.Question> asked = new ArrayList<>();

    openSignatures().open(NUMBER, question -> {
      asked.add(question);
      return List.of(LEAD, SECURITY, BUREAU);
    });

    assertThat(asked).containsExactly(REGULAR);
    assertThat(signatures.seats(NUMBER)).isEqualTo(new RecordedSignatures().asked(1, PlanSetting.MONDAY).seats(NUMBER));
    assertThat(setting.plans().said()).containsExactly("签署 system 请运维组长、安全管理员、采购人信息科依次签署第 1 版。");
    assertThat(setting.told().lines()).containsExactly("ASSIGNMENT SIGN/1/1 -> [team-lead]: 第 1 版请您签署。");
    assertThat(setting.plans().locked()).isOne();
  }

  @Test
  void noSignersAreNoSignatureAndThoseWhoKeepTheTableHear() {
    openSignatures().open(NUMBER, question -> List.of());

    assertThat(setting.plans().said()).containsExactly("签署 system 签署人表没有给出签署人。");
    assertThat(setting.told().lines()).containsExactly(
        "ESCALATION(逾期) NO-SIGNERS/1 -> [process-owner, project-manager]: 签署人表没有给出签署人，请流程负责人检查签署人表。");
  }

  @Test
  void whereTimeIsShortEverybodyReadsByWhen() {
    setting.when(PlanExample.RELEASE.minusSeconds(8 * 3_600));

    openSignatures().open(NUMBER, question -> List.of(LEAD, BUREAU));

    assertThat(setting.plans().said()).singleElement().asString()
        .startsWith("签署 system 请运维组长、采购人信息科依次签署第 1 版。时间不足，按比例缩短：运维组长 2026年3月6日 ")
        .contains("，采购人信息科 2026年3月6日 ").endsWith("前签署。");
  }

  @Test
  void whereNobodyCouldSignThoseAboveHearOfIt() {
    setting.staff().with(Role.BUREAU_OPERATOR).with(Role.BUREAU_LEADER);

    openSignatures().open(NUMBER, question -> List.of(LEAD, BUREAU));

    assertThat(setting.told().lines()).hasSize(2).last().asString()
        .endsWith("签署人员不足：每人只能签一次，编制人不能签。请为运维组长、采购人信息科配备人员，否则不能上线。");
  }

  @Test
  void aVersionIsAskedForOnceAndOnlyWhenItWaitsForSignatures() {
    openSignatures().open(NUMBER, question -> List.of(LEAD));
    assertThatThrownBy(() -> openSignatures().open(NUMBER, question -> List.of(LEAD))).isInstanceOf(Conflict.class);

    assertThat(openSignatures().question(NUMBER)).isEqualTo(REGULAR);
    setting.plans().update(PlanExample.drafting(null));
    assertThatThrownBy(() -> openSignatures().question(NUMBER)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> openSignatures().open(NUMBER, question -> List.of(LEAD))).isInstanceOf(Conflict.class);
  }

  private OpenSignatures openSignatures() {
    return new OpenSignatures(setting.plans(), new OpenSeats(signatures, setting.process(), setting.clock()), setting.history(),
        signatures.shortTime(setting), new AskSigner(new WhoSigns(setting.staff()), setting.tell()));
  }
}
