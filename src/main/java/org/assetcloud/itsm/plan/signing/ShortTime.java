package org.assetcloud.itsm.plan.signing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.shared.text.InWords;
import org.assetcloud.itsm.worktime.BackwardDeadlines;
import org.springframework.stereotype.Component;

/** Says by when steps are due whose release comes sooner than the tables' time (decision 18): a Chinese sentence, empty where there is time. */
@Component
public class ShortTime {

  private final PlanDeadlines deadlines;

  ShortTime(PlanDeadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** For its author. */
  public String draft(EmergencyPlan plan) {
    BackwardDeadlines.Due due = deadlines.draft(plan);
    return due.clipped() ? "%s：请在 %s 前提交。".formatted(PlanDeadlines.CLIPPED, InWords.instant(due.deadline())) : "";
  }

  /** For those who sign. */
  String signatures(EmergencyPlan plan, List<Seat> seats) {
    Map<Integer, BackwardDeadlines.Due> due = deadlines.signatures(plan, seats);
    return due.values().stream().noneMatch(BackwardDeadlines.Due::clipped) ? ""
        : seats.stream().map(seat -> "%s %s".formatted(seat.terms().role().label(), InWords.instant(due.get(seat.position()).deadline())))
            .collect(Collectors.joining("，", PlanDeadlines.CLIPPED + "：", "前签署。"));
  }
}
