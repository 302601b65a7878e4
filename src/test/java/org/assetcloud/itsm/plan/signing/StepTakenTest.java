package org.assetcloud.itsm.plan.signing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.assetcloud.itsm.asking.Chase;
import org.assetcloud.itsm.asking.Silence;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.StepLevel;
import org.junit.jupiter.api.Test;

class StepTakenTest {

  private static final Instant NOW = PlanExample.RELEASE.minusSeconds(3_600);
  private static final Seat SEAT = new Seat(1, 1, new Seat.Terms(Role.TEAM_LEAD, null, null, null), null, StepLevel.OPEN);

  private final Signoffs signoffs = mock(Signoffs.class);
  private final PlanDeadlines deadlines = mock(PlanDeadlines.class);
  private final TellOfStep tellOfStep = mock(TellOfStep.class);
  private final StepTaken stepTaken = new StepTaken(signoffs, deadlines, tellOfStep, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void aLateDraftIsOnRecordAndNoSignatureIsReadForIt() {
    EmergencyPlan plan = PlanExample.drafting(null);
    Chase.Step<StepLevel> late = silent(PlanDeadlines.DRAFT, StepLevel.OVERDUE, NOW.minusSeconds(1));

    stepTaken.taken(plan);

    verify(tellOfStep).draft(plan, late, List.of());
    verifyNoInteractions(signoffs);
  }

  @Test
  void aLateSignatureIsOnRecordAlsoWhereANewVersionMakesItSuperfluous() {
    EmergencyPlan plan = PlanExample.toSign(null, PlanForm.FULL);
    when(signoffs.of(plan)).thenReturn(new Signoff(plan, List.of(SEAT), List.of()));
    Chase.Step<StepLevel> late = silent(1, StepLevel.OVERDUE, NOW.minusSeconds(1));

    stepTaken.taken(plan);

    verify(tellOfStep).signature(plan, late, SEAT, List.of());
  }

  @Test
  void whoeverWasOnlyToBeRemindedIsNotLate() {
    silent(PlanDeadlines.DRAFT, StepLevel.REMINDED, NOW.minusSeconds(1));

    stepTaken.taken(PlanExample.drafting(null));

    verifyNoInteractions(tellOfStep);
  }

  @Test
  void whatIsDueLaterIsNotLate() {
    silent(PlanDeadlines.DRAFT, StepLevel.OVERDUE, NOW.plusSeconds(1));

    stepTaken.taken(PlanExample.drafting(null));

    verifyNoInteractions(tellOfStep);
  }

  private Chase.Step<StepLevel> silent(int position, StepLevel level, Instant at) {
    Chase.Step<StepLevel> step = new Chase.Step<>(position, level, at, null, false);
    when(deadlines.silence(any(EmergencyPlan.class), any(Signoff.class))).thenReturn(new Silence<>(List.of(step)));
    return step;
  }
}
