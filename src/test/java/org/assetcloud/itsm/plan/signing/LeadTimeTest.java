package org.assetcloud.itsm.plan.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.plan.PlanExample.RELEASE;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanRisk;
import org.assetcloud.itsm.plan.PlanSetting;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.plan.content.PlanExamples;
import org.assetcloud.itsm.shared.Refused;
import org.junit.jupiter.api.Test;

/** How much time a release on Friday evening leaves for its plan, asked on Monday morning (R4.1, decision 18). */
class LeadTimeTest {

  private final PlanSetting setting = PlanSetting.of(PlanExample.drafting(null));
  private final List<OpenSignatures.Question> asked = new ArrayList<>();

  @Test
  void aRegularReleaseHasTheTablesTimeInWorkingDays() {
    LeadTime.Left left = leadTime().of(RELEASE, null, false, PlanRisk.HIGH);

    assertThat(left).isEqualTo(new LeadTime.Left(Duration.ofHours(21), 3, at("2026-03-04T14:00"), at("2026-03-06T14:00"), false));
    assertThat(asked).containsExactly(new OpenSignatures.Question(PlanForm.FULL, PlanUrgency.REGULAR, PlanRisk.HIGH));
  }

  @Test
  void anEmergencyHasUntilTheEndOfItsWindowByTheClock() {
    LeadTime.Left left = leadTime().of(at("2026-03-02T09:00"), RELEASE, true, PlanRisk.LOW);

    assertThat(left.lead()).isEqualTo(Duration.ofHours(2));
    assertThat(left.workingDays()).isNull();
    assertThat(left.draftDueAt()).isEqualTo(at("2026-03-06T18:15"));
    assertThat(asked).containsExactly(new OpenSignatures.Question(PlanForm.FULL, PlanUrgency.EMERGENCY, PlanRisk.LOW));
  }

  @Test
  void whereTheTablesTimeIsLongerThatIsSaid() {
    setting.when(at("2026-03-06T09:00"));

    assertThat(leadTime().of(RELEASE, null, false, PlanRisk.LOW).clipped()).isTrue();
  }

  @Test
  void whatIsOverLeavesNone() {
    Instant now = PlanSetting.MONDAY;

    assertThat(refused(now, null, false)).isEqualTo("from");
    assertThat(refused(now, RELEASE, false)).as("only an emergency is signed in its window").isEqualTo("from");
    assertThat(refused(now.minusSeconds(60), now, true)).isEqualTo("to");
    assertThat(refused(now, null, true)).isEqualTo("from");
  }

  private String refused(Instant from, Instant to, boolean emergency) {
    return catchThrowableOfType(Refused.class, () -> leadTime().of(from, to, emergency, PlanRisk.LOW)).errors().get(0).field();
  }

  private LeadTime leadTime() {
    SignerTable signers = question -> {
      asked.add(question);
      return List.of(RecordedSignatures.LEAD, RecordedSignatures.SECURITY, RecordedSignatures.BUREAU);
    };
    return new LeadTime(setting, signers, new RecordedSignatures().deadlines(setting), PlanExamples.delivered(), setting.clock());
  }
}
