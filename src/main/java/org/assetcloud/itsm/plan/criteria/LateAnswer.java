package org.assetcloud.itsm.plan.criteria;

import java.time.Clock;
import java.util.stream.Stream;
import org.assetcloud.itsm.asking.StaffedRole;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.plan.TellOfPlan;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** That a criterion was not answered at its deadline stands on record, and those above hear of it (R4.2). */
@Component
class LateAnswer {

  private final Answers answers;
  private final PlanHistory history;
  private final TellOfPlan tell;
  private final CurrentUser person;
  private final Clock clock;

  LateAnswer(Answers answers, PlanHistory history, TellOfPlan tell, CurrentUser person, Clock clock) {
    this.answers = answers;
    this.history = history;
    this.tell = tell;
    this.person = person;
    this.clock = clock;
  }

  /**
   * Nobody is told what they are doing themselves.
   *
   * @param then what became of it, Chinese
   * @param why who stands in for whom, a Chinese sentence; empty where nobody has to
   */
  void told(EmergencyPlan plan, Answer answer, String then, String why) {
    String late = "%s到期未答复，%s。%s".formatted(what(answer), then, why);
    answers.escalate(plan.number(), answer.version(), answer.position(), clock.instant());
    history.add(plan.number(), PlanEventKind.REMINDER, late);
    tell.late(plan, event(answer) + "/ABOVE", StepLevel.OVERDUE, Stream.concat(Stream.of(answer.criterion().owner()),
        tell.of(Role.PROJECT_MANAGER, Role.BUREAU_OPERATOR).stream()).distinct().filter(each -> !each.equals(person.id())).toList(), late);
  }

  /** As {@link #told}, and whoever answers it from now on hears of it too. */
  void handedOn(EmergencyPlan plan, Answer answer, StaffedRole.Found next) {
    told(plan, answer, "转" + next.role().label(), next.reason());
    tell.late(plan, event(answer), StepLevel.OVERDUE, next.members(), "%s到期未答复，请立即答复。".formatted(what(answer)));
  }

  private static String event(Answer answer) {
    return "ANSWER-OVERDUE/%d/%d".formatted(answer.version(), answer.position());
  }

  private static String what(Answer answer) {
    return "%s“%s”".formatted(answer.criterion().kind().label(), Text.shortened(answer.criterion().criterion(), 100));
  }
}
