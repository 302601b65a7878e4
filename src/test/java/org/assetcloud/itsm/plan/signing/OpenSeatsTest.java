package org.assetcloud.itsm.plan.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanProcess;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.shared.Conflict;
import org.junit.jupiter.api.Test;

class OpenSeatsTest {

  private static final Instant NOW = PlanExample.RELEASE.minusSeconds(100_000);
  private static final EmergencyPlan PLAN = PlanExample.toSign(null, PlanForm.FULL);
  private static final Seat.Terms LEAD = new Seat.Terms(Role.TEAM_LEAD, null, null, null);
  private static final Seat.Terms OPERATOR = new Seat.Terms(Role.BUREAU_OPERATOR, null, null, null);

  private final Signatures signatures = mock(Signatures.class);
  private final PlanProcess process = mock(PlanProcess.class);
  private final OpenSeats openSeats = new OpenSeats(signatures, process, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void onlyTheFirstSeatIsOpenAndTheTimersFollow() {
    List<Seat> seats = openSeats.all(PLAN, List.of(LEAD, OPERATOR));

    assertThat(seats).containsExactly(new Seat(1, 1, LEAD, NOW, StepLevel.OPEN), new Seat(1, 2, OPERATOR, null, StepLevel.OPEN));
    var order = inOrder(signatures, process);
    order.verify(signatures).open(PLAN.number(), seats);
    order.verify(process).stepsChanged(PLAN.number());
  }

  @Test
  void theNextOneOpensWhenItsTurnComes() {
    Seat opened = openSeats.next(PLAN, new Seat(1, 2, OPERATOR, null, StepLevel.OPEN));

    assertThat(opened.openedAt()).isEqualTo(NOW);
    var order = inOrder(signatures, process);
    order.verify(signatures).update(PLAN.number(), opened);
    order.verify(process).stepsChanged(PLAN.number());
  }

  @Test
  void aVersionIsAskedForOnce() {
    when(signatures.seats(PLAN.number())).thenReturn(List.of(new Seat(0, 1, LEAD, NOW, StepLevel.OPEN)));
    assertThatCode(() -> openSeats.checkNone(PLAN)).doesNotThrowAnyException();

    when(signatures.seats(PLAN.number())).thenReturn(List.of(new Seat(1, 1, LEAD, NOW, StepLevel.OPEN)));
    assertThatThrownBy(() -> openSeats.checkNone(PLAN)).isInstanceOf(Conflict.class);
  }
}
