package org.assetcloud.itsm.ticket.escalation;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assetcloud.itsm.asking.Silence;
import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.assetcloud.itsm.worktime.WorkingCalendar;

/** The levels above one clock, from the ladder table, and which of them are due: a pure function. */
public record Ladder(ServiceClock clock, List<LadderLevel> levels, WorkingCalendar working) {

  /** A level and when the clock reaches it. */
  public record Step(LadderLevel level, Instant dueAt) implements Silence.Step {

    @Override
    public Instant at() {
      return dueAt;
    }
  }

  /** The levels that were reached and not acted upon in this cycle, earliest first: whatever steps, outages or imports came between. */
  public List<Step> due(Collection<Escalation> recorded, Instant now) {
    return silence(recorded).due(now);
  }

  /** What is sent of levels that are due together: those of the highest one; the others were passed unseen. */
  public static List<Step> sent(List<Step> due) {
    String highest = due.isEmpty() ? null : due.get(due.size() - 1).level().level();
    return due.stream().filter(step -> step.level().level().equals(highest)).toList();
  }

  /**
   * What is sent in one cycle of a clock that is watched without a gap, earliest first.
   *
   * @param from when the watch begins; what was reached by then is due together
   * @param until when it ends, exclusive: who stops the clock in the very second of a level was in time for it
   */
  public List<Step> sent(Instant from, Instant until) {
    Map<Instant, List<Step>> wakes = silence(List.of()).ahead().stream().filter(step -> step.dueAt().isBefore(until)).collect(
        Collectors.groupingBy(step -> step.dueAt().isBefore(from) ? from : step.dueAt(), LinkedHashMap::new, Collectors.toList()));
    return wakes.values().stream().flatMap(due -> sent(due).stream()).toList();
  }

  /** The level that acts next, and when it is reached; empty where none is left or a pause keeps the next one open. */
  public Optional<Step> next(Collection<Escalation> recorded) {
    return silence(recorded).next();
  }

  /** When to ask again: at once where a level is due already; null where no level is left or a pause keeps the next one open. */
  public Instant nextWake(Collection<Escalation> recorded, Instant now) {
    return silence(recorded).wake(now);
  }

  private Silence<Step> silence(Collection<Escalation> recorded) {
    Set<String> acted = ofThisCycle(recorded).stream().map(Ladder::name).collect(Collectors.toSet());
    return new Silence<>(clock.stopped() ? List.of() : levels.stream()
        .filter(level -> !acted.contains(level.name()))
        .map(level -> new Step(level, level.dueAt(clock, working))).filter(step -> Objects.nonNull(step.dueAt()))
        .filter(step -> !step.level().cameTooLate(step.dueAt()))
        .sorted(Comparator.comparing(Step::dueAt)).toList());
  }

  private List<Escalation> ofThisCycle(Collection<Escalation> recorded) {
    return recorded.stream().filter(one -> one.clock() == clock.kind() && one.cycle() == clock.cycle()).toList();
  }

  private static String name(Escalation escalation) {
    return escalation.level() + escalation.ladderRole().id();
  }
}
