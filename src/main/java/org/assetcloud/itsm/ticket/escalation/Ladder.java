package org.assetcloud.itsm.ticket.escalation;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.assetcloud.itsm.worktime.WorkingCalendar;

/** The levels above one clock, from the ladder table, and which of them are due: a pure function. */
public record Ladder(ServiceClock clock, List<LadderLevel> levels, WorkingCalendar working) {

  /** A level and when the clock reaches it. */
  public record Step(LadderLevel level, Instant dueAt) {}

  /**
   * The levels that were reached and not acted upon in this cycle, earliest first. A level that a new table puts before the last one
   * acted upon is left out: a ladder never applies backwards (design section 5).
   */
  public List<Step> due(Collection<Escalation> recorded, Instant now) {
    Instant reached = ofThisCycle(recorded).stream().map(Escalation::actedAt).max(Comparator.naturalOrder()).orElse(Instant.MIN);
    return open(recorded).filter(step -> !step.dueAt().isAfter(now) && step.dueAt().isAfter(reached)).toList();
  }

  /** When to ask again; null where no level is left or a pause keeps the next one open. */
  public Instant nextWake(Collection<Escalation> recorded, Instant now) {
    return open(recorded).map(Step::dueAt).filter(due -> due.isAfter(now)).findFirst().orElse(null);
  }

  private Stream<Step> open(Collection<Escalation> recorded) {
    Set<String> acted = ofThisCycle(recorded).stream().map(Ladder::name).collect(Collectors.toSet());
    return clock.stopped() ? Stream.empty() : levels.stream()
        .filter(level -> !acted.contains(level.level() + level.role().id()))
        .map(level -> new Step(level, level.dueAt(clock, working))).filter(step -> Objects.nonNull(step.dueAt()))
        .sorted(Comparator.comparing(Step::dueAt));
  }

  private List<Escalation> ofThisCycle(Collection<Escalation> recorded) {
    return recorded.stream().filter(one -> one.clock() == clock.kind() && one.cycle() == clock.cycle()).toList();
  }

  private static String name(Escalation escalation) {
    return escalation.level() + escalation.ladderRole().id();
  }
}
