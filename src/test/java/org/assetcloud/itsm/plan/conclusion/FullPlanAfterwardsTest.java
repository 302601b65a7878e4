package org.assetcloud.itsm.plan.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.DraftTable;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanProgress;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.plan.content.NightPlan;
import org.assetcloud.itsm.plan.signing.Signoffs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FullPlanAfterwardsTest {

  private static final Instant NOW = PlanExample.RELEASE;
  private static final Instant HANDED_IN = NOW.minusSeconds(600);
  private static final Instant NOON = NOW.plus(Duration.ofHours(16));
  private static final DraftTable.Terms TERMS = new DraftTable.Terms(null, Role.PROJECT_MANAGER);

  private final Signoffs signoffs = mock(Signoffs.class);
  private final NightPlan night = mock(NightPlan.class);
  private final DraftTable table = mock(DraftTable.class);
  private final LateFullPlan late = mock(LateFullPlan.class);
  private final FullPlanAfterwards fullPlan = new FullPlanAfterwards(signoffs, night, table, late, Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void noonIsTheTime() {
    when(signoffs.handedIn(any())).thenReturn(HANDED_IN);
    when(night.fullPlanDue(HANDED_IN, NOW)).thenReturn(NOON);
    when(table.of(PlanUrgency.AFTERWARDS)).thenReturn(TERMS);
  }

  @Test
  void nothingFollowsAFullPlan() {
    PlanProgress signed = fullPlan.signed(PlanExample.toSign("BG-20260302-0001", PlanForm.FULL));

    assertThat(signed.status()).isEqualTo(PlanStatus.SIGNED);
    assertThat(signed.signedAt()).isEqualTo(NOW);
    assertThat(signed.full()).isNull();
    assertThat(signed.draft().terms()).isNull();
  }

  @Test
  void aFullPlanFollowsAShortOneAndItsAuthorWritesAgain() {
    PlanProgress signed = fullPlan.signed(PlanExample.toSign("BG-20260302-0001", PlanForm.SHORT));

    assertThat(signed.full()).isEqualTo(new PlanProgress.FullPlan(NOON, null));
    assertThat(signed.draft()).isEqualTo(PlanProgress.Draft.opened(NOW, TERMS));
  }

  @Test
  void theFullPlanInTimeIsNotLate() {
    PlanProgress signed = fullPlan.signed(afterwards(NOW));

    assertThat(signed.full()).isEqualTo(new PlanProgress.FullPlan(NOW, NOW));
    verify(late, never()).overdue(any());
  }

  @Test
  void theFullPlanASecondLateIs() {
    fullPlan.signed(afterwards(NOW.minusSeconds(1)));

    verify(late).overdue(PlanExample.NUMBER);
  }

  private static EmergencyPlan afterwards(Instant due) {
    EmergencyPlan plan = PlanExample.toSign("BG-20260302-0001", PlanForm.SHORT);
    return plan.with(plan.progress().signed(HANDED_IN, new PlanProgress.FullPlan(due, null), TERMS).submitted(PlanForm.FULL));
  }
}
