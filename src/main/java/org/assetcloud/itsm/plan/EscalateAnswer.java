package org.assetcloud.itsm.plan;

import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** A criterion is not answered at its deadline (R4.2): it goes to the team-lead, and those above are told. */
@Component
public class EscalateAnswer {

  private final Plans plans;
  private final PlanHistory history;
  private final TellOfPlan tell;

  EscalateAnswer(Plans plans, PlanHistory history, TellOfPlan tell) {
    this.plans = plans;
    this.history = history;
    this.tell = tell;
  }

  /** @return the role that answers from now on */
  public Role overdue(String number, int position) {
    EmergencyPlan plan = plans.lock(number);
    Answer answer = plans.answers(number).stream().filter(one -> one.position() == position).findFirst().orElseThrow();
    String what = "%s“%s”".formatted(answer.criterion().kind().label(), Text.shortened(answer.criterion().criterion(), 100));
    history.add(number, PlanEventKind.REMINDER, "%s到期未答复，转运维组长。".formatted(what));
    String event = "ANSWER-OVERDUE/%d/%d".formatted(answer.version(), position);
    tell.late(plan, event, StepLevel.OVERDUE, tell.of(Role.TEAM_LEAD), "%s到期未答复，请立即答复。".formatted(what));
    tell.late(plan, event + "/ABOVE", StepLevel.OVERDUE, Stream.concat(Stream.of(answer.criterion().owner()),
        tell.of(Role.PROJECT_MANAGER, Role.BUREAU_OPERATOR).stream()).distinct().toList(), "%s到期未答复，已转运维组长。".formatted(what));
    return Role.TEAM_LEAD;
  }
}
