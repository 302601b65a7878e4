package org.assetcloud.itsm.plan.criteria;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.PlanStep;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.plan.TellOfPlan;
import org.assetcloud.itsm.shared.text.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A criterion is not answered at its deadline (R4.2): it goes to the team-lead, and those above are told. */
@Component
public class EscalateAnswer {

  private static final Logger LOG = LoggerFactory.getLogger(EscalateAnswer.class);

  /** What whoever answers instead has for it. */
  private static final Duration LEAST = Duration.ofMinutes(30);

  private final Plans plans;
  private final PlanHistory history;
  private final TellOfPlan tell;
  private final CurrentUser person;
  private final Clock clock;

  EscalateAnswer(Plans plans, PlanHistory history, TellOfPlan tell, CurrentUser person, Clock clock) {
    this.plans = plans;
    this.history = history;
    this.tell = tell;
    this.person = person;
    this.clock = clock;
  }

  /** @param role that answers from now on */
  public record Next(Role role, Instant due) {}

  /** Before it is due, and where it is answered, nothing happens. @return empty where nothing happened */
  public Optional<Next> overdue(String number, int position) {
    EmergencyPlan plan = plans.lock(number);
    Answer answer = plans.answers(number).stream().filter(one -> one.position() == position && one.given() == null)
        .filter(one -> !clock.instant().isBefore(one.asked().due())).findFirst().orElse(null);
    if (answer == null || !PlanStep.ANSWER.possible(plan)) {
      LOG.warn("No overdue answer {} of {} to escalate: {}", position, number, plan.progress().status());
      return Optional.empty();
    }
    told(plan, answer, "转运维组长");
    tell.late(plan, event(answer), StepLevel.OVERDUE, tell.of(Role.TEAM_LEAD), "%s到期未答复，请立即答复。".formatted(what(answer)));
    return Optional.of(new Next(Role.TEAM_LEAD, clock.instant().plus(LEAST)));
  }

  /** Puts it on record and tells those above, but nobody what they are doing themselves. */
  void told(EmergencyPlan plan, Answer answer, String then) {
    plans.escalate(plan.number(), answer.version(), answer.position(), clock.instant());
    history.add(plan.number(), PlanEventKind.REMINDER, "%s到期未答复，%s。".formatted(what(answer), then));
    tell.late(plan, event(answer) + "/ABOVE", StepLevel.OVERDUE, Stream.concat(Stream.of(answer.criterion().owner()),
        tell.of(Role.PROJECT_MANAGER, Role.BUREAU_OPERATOR).stream()).distinct().filter(each -> !each.equals(person.id())).toList(),
        "%s到期未答复，%s。".formatted(what(answer), then));
  }

  private static String event(Answer answer) {
    return "ANSWER-OVERDUE/%d/%d".formatted(answer.version(), answer.position());
  }

  private static String what(Answer answer) {
    return "%s“%s”".formatted(answer.criterion().kind().label(), Text.shortened(answer.criterion().criterion(), 100));
  }
}
