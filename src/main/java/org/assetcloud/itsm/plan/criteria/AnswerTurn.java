package org.assetcloud.itsm.plan.criteria;

import java.time.Clock;
import org.assetcloud.itsm.asking.Chain;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.springframework.stereotype.Component;

/** A criterion is its owner's to answer, after its deadline the lead's as well, and late is late (R4.2). */
@Component
class AnswerTurn {

  /** Who answers what its owner left unanswered: the lead, and those who take it over from the lead. */
  private static final Role[] LATE = Chain.ofSide(Role.TEAM_LEAD).roles().toArray(Role[]::new);

  private final CurrentUser person;
  private final LateAnswer late;
  private final Clock clock;

  AnswerTurn(CurrentUser person, LateAnswer late, Clock clock) {
    this.person = person;
    this.late = late;
    this.clock = clock;
  }

  /**
   * @throws Forbidden where it is not this person's to answer
   * @throws Conflict where it is answered
   */
  void check(EmergencyPlan plan, Answer open) {
    boolean leads = !clock.instant().isBefore(open.asked().due()) && person.holds(LATE);
    if (!person.id().equals(open.criterion().owner()) && !leads) {
      throw new Forbidden("not-yours-to-answer", "这条准则由指定的负责人答复，逾期后由运维组长答复。");
    }
    if (open.given() != null) {
      throw new Conflict("answered-already", "应急方案 %s 的这条准则已经答复，请刷新待办列表。".formatted(plan.number()));
    }
  }

  /** Whoever answers late does not answer as if in time, also where the timer that would have told is still to come. */
  void taken(EmergencyPlan plan, Answer open) {
    if (open.silentlyLate(clock.instant())) {
      late.told(plan, open, "逾期后答复", "");
    }
  }
}
