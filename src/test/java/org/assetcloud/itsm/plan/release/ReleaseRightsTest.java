package org.assetcloud.itsm.plan.release;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.signing.Signoffs;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.testing.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReleaseRightsTest {

  private final Signoffs signoffs = mock(Signoffs.class);

  @BeforeEach
  void allHaveSigned() {
    when(signoffs.complete(any())).thenReturn(true);
  }

  @Test
  void theAuthorReportsAFirstGoLiveFromItsTimeOn() {
    assertThatCode(() -> rights(Role.ENGINEER, PlanExample.RELEASE).check(signed(null))).doesNotThrowAnyException();
    assertThatThrownBy(() -> rights(Role.ENGINEER, PlanExample.RELEASE.minusSeconds(1)).check(signed(null)))
        .isInstanceOf(Conflict.class).hasMessageContaining("还没有到");
  }

  @Test
  void nobodyElseDoes() {
    assertThatThrownBy(() -> rights(Role.PROJECT_MANAGER, PlanExample.RELEASE).check(signed(null))).isInstanceOf(Forbidden.class);
  }

  @Test
  void theReleaseOfAChangeIsReportedThere() {
    assertThatThrownBy(() -> rights(Role.ENGINEER, PlanExample.RELEASE).check(signed("BG-20260302-0001")))
        .isInstanceOf(Conflict.class).hasMessageContaining("BG-20260302-0001");
  }

  @Test
  void withoutItsSignaturesThereIsNoRelease() {
    when(signoffs.complete(any())).thenReturn(false);

    assertThatThrownBy(() -> rights(Role.ENGINEER, PlanExample.RELEASE).check(signed(null)))
        .isInstanceOf(Conflict.class).hasMessageContaining("还没有全部签署");
  }

  private ReleaseRights rights(Role role, Instant now) {
    return new ReleaseRights(Somebody.of(role), signoffs, Clock.fixed(now, ZoneOffset.UTC));
  }

  private static EmergencyPlan signed(String change) {
    EmergencyPlan plan = PlanExample.toSign(change, PlanForm.FULL);
    return plan.with(plan.progress().signed(PlanExample.RELEASE.minusSeconds(3_600), null, null));
  }
}
