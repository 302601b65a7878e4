package org.assetcloud.itsm.plan.signing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.Set;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.StepLevel;
import org.junit.jupiter.api.Test;

class KeepSignatureTest {

  private static final EmergencyPlan PLAN = PlanExample.toSign(null, PlanForm.FULL);
  private static final Seat FIRST = seat(1, Role.TEAM_LEAD, Role.PROJECT_MANAGER);
  private static final Seat LAST = seat(2, Role.BUREAU_OPERATOR, null);

  private final StepTaken stepTaken = mock(StepTaken.class);
  private final Signoffs signoffs = mock(Signoffs.class);
  private final PlanHistory history = mock(PlanHistory.class);
  private final OpenSignatures others = mock(OpenSignatures.class);
  private final KeepSignature keepSignature = new KeepSignature(stepTaken, signoffs, history, others);
  private final Signoff signoff = new Signoff(PLAN, List.of(FIRST, LAST), List.of());

  @Test
  void whoeverIsLateIsOnRecordBeforeTheirSignatureAndTheNextOneIsAsked() {
    Signoffs.Said said = new Signoffs.Said("wang", false, Decision.APPROVE, null);

    keepSignature.keep(PLAN, signoff, FIRST, said);

    var order = inOrder(stepTaken, signoffs, history, others);
    order.verify(stepTaken).taken(PLAN, signoff);
    order.verify(signoffs).add(PLAN, FIRST, said);
    order.verify(history).add(PLAN.number(), PlanEventKind.SIGNATURE, Decision.APPROVE.signed() + "（运维组长，第 1 版）。");
    order.verify(others).next(PLAN, List.of(LAST), Set.of("wang"));
  }

  @Test
  void theHistorySaysForWhomADeputySigned() {
    keepSignature.keep(PLAN, signoff, FIRST, new Signoffs.Said("zhao", true, Decision.APPROVE, "组长请假"));

    verify(history).add(PLAN.number(), PlanEventKind.SIGNATURE, Decision.APPROVE.signed() + "（项目经理代运维组长，第 1 版）：组长请假");
  }

  @Test
  void nobodyIsAskedAfterAReturnOrTheLastSignature() {
    keepSignature.keep(PLAN, signoff, FIRST, new Signoffs.Said("wang", false, Decision.RETURN, "缺少回退步骤"));
    keepSignature.keep(PLAN, signoff, LAST, new Signoffs.Said("li", false, Decision.APPROVE, null));

    verify(others, never()).next(any(), any(), any());
  }

  private static Seat seat(int position, Role role, Role deputy) {
    return new Seat(1, position, new Seat.Terms(role, deputy, null, null), null, StepLevel.OPEN);
  }
}
