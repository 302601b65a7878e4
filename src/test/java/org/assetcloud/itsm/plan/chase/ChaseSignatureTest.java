package org.assetcloud.itsm.plan.chase;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.asking.Chase;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.plan.signing.Seat;
import org.assetcloud.itsm.plan.signing.Signatures;
import org.assetcloud.itsm.plan.signing.Signers;
import org.assetcloud.itsm.plan.signing.Signoff;
import org.assetcloud.itsm.plan.signing.Signoffs;
import org.assetcloud.itsm.plan.signing.TellOfStep;
import org.assetcloud.itsm.plan.signing.WhoSigns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChaseSignatureTest {

  private static final EmergencyPlan PLAN = PlanExample.toSign(null, PlanForm.FULL);
  private static final Map<Role, List<String>> MEMBERS = Map.of(
      Role.TEAM_LEAD, List.of("wang"), Role.PROJECT_MANAGER, List.of("zhao"));
  private static final Seat OPEN =
      new Seat(1, 1, new Seat.Terms(Role.TEAM_LEAD, Role.PROJECT_MANAGER, null, Role.PROJECT_MANAGER), null, StepLevel.OPEN);

  private final Signoffs signoffs = mock(Signoffs.class);
  private final Signatures signatures = mock(Signatures.class);
  private final WhoSigns whoSigns = mock(WhoSigns.class);
  private final TellOfStep tellOfStep = mock(TellOfStep.class);
  private final OfferToDeputy offerToDeputy = mock(OfferToDeputy.class);
  private final Signoff signoff = mock(Signoff.class);
  private final ChaseSignature chaseSignature = new ChaseSignature(signoffs, signatures, whoSigns, tellOfStep, offerToDeputy);

  @BeforeEach
  void aSeatIsOpen() {
    Signers signers = mock(Signers.class);
    when(signoffs.of(PLAN)).thenReturn(signoff);
    when(signoff.seat(1)).thenReturn(OPEN);
    when(whoSigns.of(PLAN)).thenReturn(signers);
    when(signers.of(any(), any())).thenAnswer(call -> MEMBERS.getOrDefault(call.<Role>getArgument(0), List.of()));
    when(signers.roles(any(), any())).thenAnswer(call -> call.<Seat>getArgument(0).level() == StepLevel.OVERDUE
        ? List.of(Role.TEAM_LEAD, Role.PROJECT_MANAGER) : List.of(Role.TEAM_LEAD));
  }

  @Test
  void whoeverKeepsSilentIsRemindedAndThatIsKept() {
    Chase.Step<StepLevel> step = step(StepLevel.REMINDED);

    chaseSignature.at(PLAN, step);

    verify(signatures).update(PLAN.number(), OPEN.at(StepLevel.REMINDED));
    verify(tellOfStep).signature(PLAN, step, OPEN.at(StepLevel.REMINDED), List.of("wang"));
    verify(offerToDeputy, never()).offer(any(), any(), any());
  }

  @Test
  void fromTheDeadlineOnTheDeputyMaySignAsWell() {
    chaseSignature.at(PLAN, step(StepLevel.OVERDUE));

    verify(offerToDeputy).offer(PLAN, OPEN.at(StepLevel.OVERDUE), List.of("zhao"));
  }

  private static Chase.Step<StepLevel> step(StepLevel level) {
    return new Chase.Step<>(1, level, PlanExample.RELEASE, null, false);
  }
}
