package org.assetcloud.itsm.plan.criteria;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.assetcloud.itsm.asking.StaffedRole;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanStep;
import org.assetcloud.itsm.plan.Plans;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A criterion is not answered at its deadline (R4.2): it goes to the team-lead, or to whoever stands in, and those above are told. */
@Component
public class EscalateAnswer {

  private static final Logger LOG = LoggerFactory.getLogger(EscalateAnswer.class);

  /** What whoever answers instead has for it. */
  private static final Duration LEAST = Duration.ofMinutes(30);

  private final Plans plans;
  private final Answers answers;
  private final StaffedRole staffed;
  private final LateAnswer late;
  private final Clock clock;

  EscalateAnswer(Plans plans, Answers answers, StaffedRole staffed, LateAnswer late, Clock clock) {
    this.plans = plans;
    this.answers = answers;
    this.staffed = staffed;
    this.late = late;
    this.clock = clock;
  }

  /** @param role that answers from now on */
  public record Next(Role role, Instant due) {}

  /** Before it is due, and where it is answered, nothing happens. @return empty where nothing happened */
  public Optional<Next> overdue(String number, int position) {
    EmergencyPlan plan = plans.lock(number);
    Answer answer = answers.answers(number).stream().filter(one -> one.position() == position && one.given() == null)
        .filter(one -> !clock.instant().isBefore(one.asked().due())).findFirst().orElse(null);
    if (answer == null || !PlanStep.ANSWER.possible(plan)) {
      LOG.warn("No overdue answer {} of {} to escalate: {}", position, number, plan.progress().status());
      return Optional.empty();
    }
    StaffedRole.Found next = staffed.forWork(Role.TEAM_LEAD);
    late.handedOn(plan, answer, next);
    return Optional.of(new Next(next.role(), clock.instant().plus(LEAST)));
  }
}
