package org.assetcloud.itsm.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.worktime.WorkingCalendars;
import org.springframework.stereotype.Component;

/** By when the steps before a release are to be done, counted backwards in working time (R4.1). */
@Component
public class PlanDeadlines {

  private final Plans plans;
  private final DraftTable table;
  private final WorkingCalendars calendars;

  PlanDeadlines(Plans plans, DraftTable table, WorkingCalendars calendars) {
    this.plans = plans;
    this.table = table;
    this.calendars = calendars;
  }

  /** The moment at which an unsigned plan stops the release; for the full plan after a short one, when that is due. */
  public Instant latest(EmergencyPlan plan) {
    return plan.progress().fullPlanOpen() ? plan.progress().full().due() : plan.latest();
  }

  public Instant draft(String number) {
    EmergencyPlan plan = plans.get(number);
    Seat.Terms.Times times = table.of(PlanUrgency.of(plan)).times();
    return PlanSteps.before(calendars.current(), latest(plan), times, times.deadline());
  }

  public Instant signature(String number, int position) {
    EmergencyPlan plan = plans.get(number);
    return deadline(plan, new Signoff(plan, plans.seats(number), List.of()).seat(position));
  }

  public Instant deadline(EmergencyPlan plan, Seat seat) {
    return PlanSteps.before(calendars.current(), latest(plan), seat.terms().times(), seat.terms().times().deadline());
  }

  public Instant reminder(EmergencyPlan plan, Seat seat) {
    return PlanSteps.before(calendars.current(), latest(plan), seat.terms().times(), seat.terms().times().reminder());
  }

  /** What is still to be done before the release. */
  PlanSteps steps(EmergencyPlan plan) {
    PlanProgress progress = plan.progress();
    Signoff signoff = new Signoff(plan, plans.seats(plan.number()), plans.signatures(plan.number()));
    List<PlanSteps.Open> open = new ArrayList<>();
    if (signoff.seats().isEmpty() || signoff.outcome() == Decision.RETURN || progress.drafting()) {
      DraftTable.Terms draft = table.of(PlanUrgency.of(plan));
      open.add(new PlanSteps.Open(0, draft.times(), draft.escalateTo(), progress.draftLevel()));
    } else {
      signoff.seats().stream().filter(seat -> signoff.of(seat).isEmpty()).forEach(seat -> open.add(
          new PlanSteps.Open(seat.position(), seat.terms().times(), seat.terms().escalateTo(), seat.level())));
    }
    return new PlanSteps(calendars.current(), latest(plan), open);
  }
}
