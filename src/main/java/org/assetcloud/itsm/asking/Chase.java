package org.assetcloud.itsm.asking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.worktime.BackwardDeadlines;
import org.assetcloud.itsm.worktime.WorkingCalendar;

/**
 * How somebody who keeps silent is chased: the levels as their feature names them. Whoever is asked next replaces the one before
 * ({@link #forwards}), or is told beside them ({@link #backwards}).
 *
 * @param passedTo the level at which a role is asked instead
 * @param overdue the last one
 */
public record Chase<L extends Enum<L>>(L reminded, Function<Role, L> passedTo, L overdue) {

  /**
   * @param position of the seat
   * @param to the role that is asked from then on, or is told; null where there is none
   * @param clipped whether there was less time for it than the table has
   */
  public record Step<L extends Enum<L>>(int position, L level, Instant at, Role to, boolean clipped) implements Silence.Step {}

  /** Where nobody is asked instead. */
  public static <L extends Enum<L>> Chase<L> ofTwo(L reminded, L overdue) {
    return new Chase<>(reminded, next -> overdue, overdue);
  }

  /**
   * A reminder, and whenever the deadline is over again the next of the chain, in the end nobody any more.
   *
   * @param asked when the first of them was asked
   */
  public List<Step<L>> forwards(int position, Chain chain, Times times, Instant asked, WorkingCalendar working) {
    List<Step<L>> steps = new ArrayList<>();
    steps.add(new Step<>(position, reminded, times.reminded(working, asked), null, false));
    int turn = 1;
    for (Role next : chain.above()) {
      steps.add(new Step<>(position, passedTo.apply(next), times.over(working, asked, turn++), next, false));
    }
    steps.add(new Step<>(position, overdue, times.over(working, asked, turn), null, false));
    return steps;
  }

  /** A reminder, and at the deadline somebody is told. @param told null where nobody is */
  public List<Step<L>> backwards(int position, BackwardDeadlines.Due due, Role told) {
    return List.of(new Step<>(position, reminded, due.reminder(), null, due.clipped()),
        new Step<>(position, overdue, due.deadline(), told, due.clipped()));
  }

  /** Those above the level that was reached. */
  public static <L extends Enum<L>> List<Step<L>> above(L reached, List<Step<L>> steps) {
    return steps.stream().filter(step -> step.level().compareTo(reached) > 0).toList();
  }
}
