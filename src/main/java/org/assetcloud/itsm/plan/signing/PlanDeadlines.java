package org.assetcloud.itsm.plan.signing;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.worktime.BackwardDeadlines;
import org.assetcloud.itsm.worktime.BackwardDeadlines.Due;
import org.assetcloud.itsm.worktime.WorkingCalendars;
import org.springframework.stereotype.Component;

/**
 * By when the steps before a release are to be done, counted backwards in working time and clipped to the time that is left (R4.1,
 * decision 18): a function of when the steps opened, of the release and of the tables.
 */
@Component
public class PlanDeadlines {

  /** What is said beside a deadline that left less time than the table does. */
  public static final String CLIPPED = "时间不足，按比例缩短";

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

  /** Of the draft that its author writes now. */
  public Due draft(EmergencyPlan plan) {
    return of(latest(plan), Stream.of(terms(plan).times().opened(plan.progress().draft().since()))).get(0);
  }

  /** As they were when its author began; of a plan from before they were kept, as the table has them. */
  private DraftTable.Terms terms(EmergencyPlan plan) {
    DraftTable.Terms kept = plan.progress().draft().terms();
    return kept == null ? table.of(PlanUrgency.of(plan)) : kept;
  }

  /** Of the signatures of the present version, by their positions; of those whose turn is still to come what it will be. */
  public Map<Integer, Due> signatures(EmergencyPlan plan, List<Seat> seats) {
    List<Seat> present = seats.stream().filter(seat -> seat.version() == plan.progress().version()).toList();
    List<Due> due = of(latest(plan), present.stream().map(seat -> seat.terms().times().opened(seat.openedAt())));
    Map<Integer, Due> byPosition = new HashMap<>();
    present.forEach(seat -> byPosition.put(seat.position(), due.get(byPosition.size())));
    return byPosition;
  }

  public Due signature(String number, int position) {
    return signatures(plans.get(number), plans.seats(number)).get(position);
  }

  /** What whoever takes a signature over now has for it. */
  Instant takenOver(EmergencyPlan plan, Seat seat, Instant now) {
    return of(latest(plan), Stream.of(seat.terms().times().opened(now))).get(0).deadline();
  }

  /** Of steps that open one after the other, the first at the moment that it says. */
  List<Due> of(Instant latest, Stream<BackwardDeadlines.Step> steps) {
    List<BackwardDeadlines.Step> all = steps.toList();
    return all.isEmpty() ? List.of() : BackwardDeadlines.of(calendars.current(), latest, all);
  }

  /** What is to be done now. Nobody is late with what is not yet theirs. */
  PlanSteps steps(EmergencyPlan plan) {
    return plan.progress().drafting() ? drafting(plan)
        : steps(plan, new Signoff(plan, plans.seats(plan.number()), plans.signatures(plan.number())));
  }

  PlanSteps steps(EmergencyPlan plan, Signoff signoff) {
    if (signoff.seats().isEmpty() || signoff.outcome() == Decision.RETURN || plan.progress().drafting()) {
      return drafting(plan);
    }
    return new PlanSteps(latest(plan), signoff.next().stream().map(seat -> new PlanSteps.Open(seat.position(),
        signatures(plan, signoff.seats()).get(seat.position()), seat.terms().escalateTo(), seat.level())).toList());
  }

  private PlanSteps drafting(EmergencyPlan plan) {
    return new PlanSteps(latest(plan), List.of(new PlanSteps.Open(0, draft(plan), terms(plan).escalateTo(), plan.progress().draft().level())));
  }
}
