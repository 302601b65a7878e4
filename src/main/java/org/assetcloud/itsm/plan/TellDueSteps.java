package org.assetcloud.itsm.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.shared.text.InWords;
import org.springframework.stereotype.Component;

/**
 * Reminds and escalates before a release (R4.1), each step once. After an outage only the highest of a step is told, and how late it is
 * stands in the history.
 */
@Component
public class TellDueSteps {

  private final Plans plans;
  private final PlanDeadlines deadlines;
  private final Members members;
  private final TellOfPlan tell;
  private final Writing writing;

  TellDueSteps(Plans plans, PlanDeadlines deadlines, Members members, TellOfPlan tell, Writing writing) {
    this.plans = plans;
    this.deadlines = deadlines;
    this.members = members;
    this.tell = tell;
    this.writing = writing;
  }

  /** Where it is written down, and when. */
  @Component
  record Writing(PlanHistory history, Clock clock) {}

  /** When to look again; null where nothing is left to tell before it is too late anyway. */
  public Instant next(String number) {
    return deadlines.steps(plans.get(number)).next(writing.clock().instant());
  }

  public void tell(String number) {
    EmergencyPlan plan = plans.lock(number);
    Map<Integer, PlanSteps.Step> highest = new LinkedHashMap<>();
    deadlines.steps(plan).due(writing.clock().instant()).forEach(step -> highest.put(step.position(), step));
    highest.values().forEach(step -> {
      if (step.position() == 0) {
        draft(plan, step);
      } else {
        signature(plan, step);
      }
    });
  }

  private void draft(EmergencyPlan plan, PlanSteps.Step step) {
    plans.update(plan.with(plan.progress().reminded(step.level())));
    String event = "DRAFT/%d/%s".formatted(plan.progress().changes(), step.level());
    told(plan, event, step, "编制方案", "编制方案并提交签署", List.of(plan.author()));
  }

  private void signature(EmergencyPlan plan, PlanSteps.Step step) {
    Signoff signoff = new Signoff(plan, plans.seats(plan.number()), plans.signatures(plan.number()));
    Seat seat = signoff.seat(step.position());
    plans.remind(plan.number(), seat.at(step.level()));
    boolean turn = signoff.next().filter(seat::equals).isPresent();
    if (!turn && step.level() == StepLevel.REMINDED) {
      return;
    }
    List<String> holders = turn ? new Signers(members::of, plan.author()).of(seat.terms().role(), signoff.persons()) : List.of();
    String event = "SEAT/%d/%d/%s".formatted(seat.version(), seat.position(), step.level());
    String before = turn ? "" : signoff.next().map(next -> "（%s尚未签署）".formatted(next.terms().role().label())).orElse("");
    told(plan, event, step, "%s签署%s".formatted(seat.terms().role().label(), before), "签署", holders);
  }

  private void told(EmergencyPlan plan, String event, PlanSteps.Step step, String what, String wish, List<String> holders) {
    String until = PlanUrgency.of(plan) == PlanUrgency.AFTERWARDS
        ? "完整方案须在 %s 前签署".formatted(InWords.instant(plan.progress().full().due()))
        : "上线时间 %s，未签署不能上线".formatted(InWords.instant(plan.releaseAt()));
    writing.history().add(plan.number(), PlanEventKind.REMINDER, "%s：%s（应于 %s）。".formatted(step.level().label(), what,
        InWords.instant(step.at())));
    tell.late(plan, event, step.level(), holders, "%s：请尽快%s；%s。".formatted(step.level().label(), wish, until));
    if (step.escalateTo() != null) {
      tell.late(plan, event + "/ABOVE", step.level(), tell.of(step.escalateTo()), "%s逾期；%s，请督促。".formatted(what, until));
    }
  }
}
