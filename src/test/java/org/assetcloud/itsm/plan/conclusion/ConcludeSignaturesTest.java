package org.assetcloud.itsm.plan.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.signing.Signoff;
import org.assetcloud.itsm.plan.signing.Signoffs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConcludeSignaturesTest {

  private static final EmergencyPlan PLAN = PlanExample.toSign(null, PlanForm.FULL);

  private final Plans plans = mock(Plans.class);
  private final Signoffs signoffs = mock(Signoffs.class);
  private final Signoff signoff = mock(Signoff.class);
  private final SignedPlan signed = mock(SignedPlan.class);
  private final ReturnedPlan returned = mock(ReturnedPlan.class);
  private final RefusedPlan refused = mock(RefusedPlan.class);
  private final ConcludeSignatures conclude = new ConcludeSignatures(plans, signoffs, signed, returned, refused);

  @BeforeEach
  void signaturesWereAskedFor() {
    when(plans.lock(PlanExample.NUMBER)).thenReturn(PLAN);
    when(signoffs.of(PLAN)).thenReturn(signoff);
    when(signoff.against()).thenReturn(Optional.empty());
  }

  @Test
  void noSignatureIsNone() {
    assertThat(conclude.conclude(PlanExample.NUMBER)).isEqualTo(Decision.RETURN);

    verify(returned).conclude(PLAN, "");
    verifyNoInteractions(signed, refused);
  }

  @Test
  void theAuthorReadsWhyItWasReturned() {
    when(signoff.outcome()).thenReturn(Decision.RETURN);
    when(signoff.against()).thenReturn(Optional.of("缺少回退步骤"));

    conclude.conclude(PlanExample.NUMBER);

    verify(returned).conclude(PLAN, "退回原因：缺少回退步骤");
  }

  @Test
  void onlyWhatAllSignedIsSigned() {
    when(signoff.outcome()).thenReturn(Decision.APPROVE);
    when(signoff.seats()).thenReturn(Arrays.asList(null, null, null));

    conclude.conclude(PlanExample.NUMBER);

    verify(signed).conclude(PLAN, 3);
    verifyNoInteractions(returned, refused);
  }

  @Test
  void whatSomebodyRefusedIsRefused() {
    when(signoff.outcome()).thenReturn(Decision.REJECT);
    when(signoff.seats()).thenReturn(List.of());

    conclude.conclude(PlanExample.NUMBER);

    verify(refused).conclude(PLAN);
    verifyNoInteractions(signed, returned);
  }
}
