package org.assetcloud.itsm.plan.signing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assetcloud.itsm.asking.Chase;
import org.assetcloud.itsm.asking.Silence;
import org.assetcloud.itsm.asking.StaffedRole;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.PlanProcess;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.plan.TellOfPlan;
import org.assetcloud.itsm.shared.text.InWords;
import org.springframework.stereotype.Component;

/**
 * Reminds and escalates before a release (R4.1), each step once. After an outage only the highest of a step is told, and how late it is
 * stands in the history.
 */
@Component
public class TellDueSteps {

  private final Plans plans;
  private final Signatures signatures;
  private final PlanDeadlines deadlines;
  private final TellOfPlan tell;
  private final Writing writing;

  TellDueSteps(Plans plans, Signatures signatures, PlanDeadlines deadlines, TellOfPlan tell, Writing writing) {
    this.plans = plans;
    this.signatures = signatures;
    this.deadlines = deadlines;
    this.tell = tell;
    this.writing = writing;
  }

  /** Where it is written down, when, and who else can act. */
  @Component
  public record Writing(PlanHistory history, CurrentUser person, Members members, PlanProcess process, Clock clock) {}

  /** When to look again; null where nothing is left to tell before it is too late anyway. */
  public Instant next(String number) {
    return deadlines.silence(plans.get(number)).lookAgain(writing.clock().instant());
  }

  public void tell(String number) {
    EmergencyPlan plan = plans.lock(number);
    deadlines.silence(plan).highest(writing.clock().instant()).ifPresent(step -> {
      if (step.position() == PlanDeadlines.DRAFT) {
        told(plan, step, List.of(plan.author()));
        plans.update(plan.with(plan.progress().reminded(step.level())));
      } else {
        signature(plan, step);
      }
    });
  }

  /**
   * Somebody takes the step that is open: whoever is late with it is on record, and those above hear of it, also where the timer that
   * would have told them is still to come.
   */
  public void taken(EmergencyPlan plan) {
    taken(plan, deadlines.silence(plan));
  }

  public void taken(EmergencyPlan plan, Signoff signoff) {
    taken(plan, deadlines.silence(plan, signoff));
  }

  private void taken(EmergencyPlan plan, Silence<Chase.Step<StepLevel>> silence) {
    silence.highest(writing.clock().instant()).filter(step -> step.level() == StepLevel.OVERDUE)
        .ifPresent(step -> told(plan, step, List.of()));
  }

  private void signature(EmergencyPlan plan, Chase.Step<StepLevel> step) {
    Signoff signoff = new Signoff(plan, signatures.seats(plan.number()), signatures.signatures(plan.number()));
    Seat seat = signoff.seat(step.position()).at(step.level());
    signatures.update(plan.number(), seat);
    Signers signers = new Signers(writing.members()::of, plan::involves);
    Role deputy = seat.terms().deputy();
    told(plan, step, signers.of(seat.terms().role(), signoff.persons()));
    if (deputy != null && signers.roles(seat, signoff.persons()).contains(deputy)) {
      writing.process().offerSignature(plan.number(), deputy, deadlines.takenOver(plan, seat, writing.clock().instant()));
      tell.work(plan, "SEAT/%d/%d/DEPUTY".formatted(seat.version(), seat.position()), signers.of(deputy, signoff.persons()),
          "第 %d 版还没有%s签署，请您代为签署。".formatted(seat.version(), seat.terms().role().label()));
    }
  }

  private void told(EmergencyPlan plan, Chase.Step<StepLevel> step, List<String> holders) {
    boolean draft = step.position() == PlanDeadlines.DRAFT;
    String what = draft ? "编制方案" : new Signoff(plan, signatures.seats(plan.number()), List.of()).seat(step.position()).terms().role().label() + "签署";
    String event = draft ? "DRAFT/%d/%s".formatted(plan.progress().changes(), step.level())
        : "SEAT/%d/%d/%s".formatted(plan.progress().version(), step.position(), step.level());
    String until = PlanUrgency.of(plan) == PlanUrgency.AFTERWARDS
        ? "完整方案须在 %s 前签署".formatted(InWords.instant(plan.progress().full().due()))
        : "上线时间 %s，未签署不能上线".formatted(InWords.instant(plan.releaseAt()));
    Optional<StaffedRole.Found> above = Optional.ofNullable(step.to()).map(tell::above);
    String standsIn = above.map(StaffedRole.Found::reason).orElse("");
    writing.history().add(plan.number(), PlanEventKind.REMINDER, "%s：%s（应于 %s%s）。%s".formatted(step.level().label(), what,
        InWords.instant(step.at()), step.clipped() ? "，" + PlanDeadlines.CLIPPED : "", standsIn));
    tell.late(plan, event, step.level(), holders, "%s：请尽快%s；%s。".formatted(step.level().label(), draft ? "编制方案并提交签署" : "签署", until));
    above.ifPresent(found -> tell.late(plan, event + "/ABOVE", step.level(),
        found.members().stream().filter(person -> !person.equals(writing.person().id())).toList(),
        "%s逾期；%s，请督促。%s".formatted(what, until, standsIn)));
  }
}
