package org.assetcloud.itsm.plan.signing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.worktime.BackwardDeadlines.Due;

/** When silence about a plan is followed by what: a pure function of what is to be done and by when (R4.1). */
final class PlanSteps {

  /**
   * @param position of the signature, 0 for the draft
   * @param escalateTo who is told, null for a reminder
   * @param clipped whether there was less time for it than the table has
   */
  record Step(int position, StepLevel level, Instant at, Role escalateTo, boolean clipped) {}

  private final List<Step> ahead;
  private final Instant latest;

  /** @param latest from which deadlines count backwards */
  PlanSteps(Instant latest, List<Open> open) {
    this.latest = latest;
    this.ahead = open.stream().flatMap(one -> Stream.of(
            new Step(one.position(), StepLevel.REMINDED, one.due().reminder(), null, one.due().clipped()),
            new Step(one.position(), StepLevel.OVERDUE, one.due().deadline(), one.escalateTo(), one.due().clipped()))
        .filter(step -> step.level().compareTo(one.level()) > 0)).sorted(Comparator.comparing(Step::at)).toList();
  }

  /** Something that has to be done before the release. */
  record Open(int position, Due due, Role escalateTo, StepLevel level) {}

  /** Those that have become due and were not taken, first one first. */
  List<Step> due(Instant now) {
    return ahead.stream().filter(step -> !step.at().isAfter(now)).toList();
  }

  /** When to look again, null where nothing is left to tell before it is too late anyway. */
  Instant next(Instant now) {
    return ahead.stream().map(Step::at).findFirst().orElse(now.isBefore(latest) ? latest : null);
  }
}
