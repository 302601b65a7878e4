package org.assetcloud.itsm.plan.criteria;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.content.CriterionKind;
import org.assetcloud.itsm.plan.content.Met;
import org.assetcloud.itsm.plan.content.PlanContent;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.testing.Somebody;
import org.junit.jupiter.api.Test;

class AnswerTurnTest {

  private static final Instant DUE = PlanExample.RELEASE.plusSeconds(3_600);
  private static final EmergencyPlan PLAN = PlanExample.drafting(null);
  private static final Answer OPEN = new Answer(1, 1, new PlanContent.Criterion(CriterionKind.PASS, "打印三张凭证", "打印", "完整", "service-desk", DUE),
      new Answer.Asked(DUE, null), null);

  private final LateAnswer late = mock(LateAnswer.class);

  @Test
  void untilItsDeadlineItIsItsOwnersAlone() {
    Instant inTime = DUE.minusSeconds(1);

    assertThatCode(() -> turn(Role.SERVICE_DESK, inTime).check(PLAN, OPEN)).doesNotThrowAnyException();
    assertThatThrownBy(() -> turn(Role.TEAM_LEAD, inTime).check(PLAN, OPEN)).isInstanceOf(Forbidden.class);
  }

  @Test
  void fromThenOnTheLeadAndThoseAboveMayToo() {
    for (Role role : List.of(Role.SERVICE_DESK, Role.TEAM_LEAD, Role.PROJECT_MANAGER)) {
      assertThatCode(() -> turn(role, DUE).check(PLAN, OPEN)).as(role.id()).doesNotThrowAnyException();
    }
    assertThatThrownBy(() -> turn(Role.ENGINEER, DUE).check(PLAN, OPEN)).isInstanceOf(Forbidden.class);
  }

  @Test
  void whatIsAnsweredIsNotAnsweredAgain() {
    Answer answered = OPEN.given(new Answer.Given("三张完整", Met.MET, "照片", null, "service-desk", DUE.minusSeconds(60), null));

    assertThatThrownBy(() -> turn(Role.SERVICE_DESK, DUE.minusSeconds(1)).check(PLAN, answered)).isInstanceOf(Conflict.class);
  }

  @Test
  void whoeverAnswersLateIsOnRecordAlsoBeforeTheTimerCame() {
    turn(Role.SERVICE_DESK, DUE).taken(PLAN, OPEN);

    verify(late).told(PLAN, OPEN, "逾期后答复", "");
  }

  @Test
  void butNotTwiceAndNotInTime() {
    turn(Role.SERVICE_DESK, DUE.minusSeconds(1)).taken(PLAN, OPEN);
    turn(Role.TEAM_LEAD, DUE).taken(PLAN, new Answer(1, 1, OPEN.criterion(), new Answer.Asked(DUE, DUE), null));

    verifyNoInteractions(late);
  }

  private AnswerTurn turn(Role role, Instant now) {
    return new AnswerTurn(Somebody.of(role), late, Clock.fixed(now, ZoneOffset.UTC));
  }
}
