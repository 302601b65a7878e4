package org.assetcloud.itsm.plan.signing;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assetcloud.itsm.asking.Chase;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.asking.Silence;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.DraftTable;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.StepLevel;
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

  /** The position of what comes before the first signature. */
  public static final int DRAFT = 0;

  private final Plans plans;
  private final Signatures signatures;
  private final DraftTable table;
  private final WorkingCalendars calendars;

  PlanDeadlines(Plans plans, Signatures signatures, DraftTable table, WorkingCalendars calendars) {
    this.plans = plans;
    this.signatures = signatures;
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

  /** Of taking the release back, from when that begins. */
  public Instant backOut(EmergencyPlan plan, Instant from) {
    DraftTable.Length length = table.backOut(PlanUrgency.of(plan));
    return calendars.current().add(length.calendar(), from, length.duration()).instant();
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
    return signatures(plans.get(number), signatures.seats(number)).get(position);
  }

  /** What whoever takes a signature over now has for it. */
  public Instant takenOver(EmergencyPlan plan, Seat seat, Instant now) {
    return of(latest(plan), Stream.of(seat.terms().times().opened(now))).get(0).deadline();
  }

  /** Of steps that open one after the other, the first at the moment that it says. */
  List<Due> of(Instant latest, Stream<BackwardDeadlines.Step> steps) {
    List<BackwardDeadlines.Step> all = steps.toList();
    return all.isEmpty() ? List.of() : BackwardDeadlines.of(calendars.current(), latest, all);
  }

  /** What silence is followed by now. Nobody is late with what is not yet theirs. */
  public Silence<Chase.Step<StepLevel>> silence(EmergencyPlan plan) {
    return plan.progress().drafting() ? drafting(plan)
        : silence(plan, new Signoff(plan, signatures.seats(plan.number()), signatures.signatures(plan.number())));
  }

  Silence<Chase.Step<StepLevel>> silence(EmergencyPlan plan, Signoff signoff) {
    if (signoff.seats().isEmpty() || signoff.outcome() == Decision.RETURN || plan.progress().drafting()) {
      return drafting(plan);
    }
    return silence(latest(plan), signoff.next().stream().flatMap(seat -> ahead(seat.position(),
        signatures(plan, signoff.seats()).get(seat.position()), seat.terms().escalateTo(), seat.level())));
  }

  private Silence<Chase.Step<StepLevel>> drafting(EmergencyPlan plan) {
    return silence(latest(plan), ahead(DRAFT, draft(plan), terms(plan).escalateTo(), plan.progress().draft().level()));
  }

  /** In the order of time. @param latest when to look again where nothing is left to tell */
  static Silence<Chase.Step<StepLevel>> silence(Instant latest, Stream<Chase.Step<StepLevel>> steps) {
    return new Silence<>(steps.sorted(Comparator.comparing(Chase.Step::at)).toList(), latest);
  }

  /** @param reached how far its holders have been reminded */
  static Stream<Chase.Step<StepLevel>> ahead(int position, Due due, Role escalateTo, StepLevel reached) {
    return Chase.above(reached, StepLevel.CHASE.backwards(position, due, escalateTo)).stream();
  }
}
