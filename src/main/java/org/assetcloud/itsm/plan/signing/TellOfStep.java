package org.assetcloud.itsm.plan.signing;

import java.util.List;
import java.util.Optional;
import org.assetcloud.itsm.asking.Chase;
import org.assetcloud.itsm.asking.StaffedRole;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.plan.TellOfPlan;
import org.assetcloud.itsm.shared.text.InWords;
import org.springframework.stereotype.Component;

/** That a step before a release is near or late stands in the history, and those in whose hands it is and those above hear of it (R4.1). */
@Component
public class TellOfStep {

  private final PlanHistory history;
  private final TellOfPlan tell;
  private final CurrentUser person;

  TellOfStep(PlanHistory history, TellOfPlan tell, CurrentUser person) {
    this.history = history;
    this.tell = tell;
    this.person = person;
  }

  /** @param holders who are told that it is theirs; nobody where they do it now */
  public void draft(EmergencyPlan plan, Chase.Step<StepLevel> step, List<String> holders) {
    told(plan, step, new Words("编制方案", "编制方案并提交签署", "DRAFT/%d/%s".formatted(plan.progress().changes(), step.level())), holders);
  }

  /** As {@link #draft}, of a seat of the present version. */
  public void signature(EmergencyPlan plan, Chase.Step<StepLevel> step, Seat seat, List<String> holders) {
    told(plan, step, new Words(seat.terms().role().label() + "签署", "签署",
        "SEAT/%d/%d/%s".formatted(plan.progress().version(), step.position(), step.level())), holders);
  }

  /** @param wish what those who have it are asked to do */
  private record Words(String what, String wish, String event) {}

  private void told(EmergencyPlan plan, Chase.Step<StepLevel> step, Words words, List<String> holders) {
    String until = PlanUrgency.of(plan) == PlanUrgency.AFTERWARDS
        ? "完整方案须在 %s 前签署".formatted(InWords.instant(plan.progress().full().due()))
        : "上线时间 %s，未签署不能上线".formatted(InWords.instant(plan.releaseAt()));
    Optional<StaffedRole.Found> above = Optional.ofNullable(step.to()).map(tell::above);
    String standsIn = above.map(StaffedRole.Found::reason).orElse("");
    history.add(plan.number(), PlanEventKind.REMINDER, "%s：%s（应于 %s%s）。%s".formatted(step.level().label(), words.what(),
        InWords.instant(step.at()), step.clipped() ? "，" + PlanDeadlines.CLIPPED : "", standsIn));
    tell.late(plan, words.event(), step.level(), holders, "%s：请尽快%s；%s。".formatted(step.level().label(), words.wish(), until));
    above.ifPresent(found -> tell.late(plan, words.event() + "/ABOVE", step.level(),
        found.members().stream().filter(one -> !one.equals(person.id())).toList(),
        "%s逾期；%s，请督促。%s".formatted(words.what(), until, standsIn)));
  }
}
