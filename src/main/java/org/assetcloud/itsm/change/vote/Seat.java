package org.assetcloud.itsm.change.vote;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.asking.Answers;
import org.assetcloud.itsm.asking.Chain;
import org.assetcloud.itsm.asking.Chase;
import org.assetcloud.itsm.asking.Silence;
import org.assetcloud.itsm.asking.Times;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.worktime.WorkingCalendar;

/**
 * A vote that is needed: one person of the role gives it, after its deadline one of the deputy's. Moving it changes who may give it, never
 * how many are needed.
 *
 * @param position from 1, within its round
 * @param holder the role whose members may vote now, null where nobody is left who may
 * @param exception whether the vote is the exception from freezes and other changes
 */
public record Seat(int round, int position, Terms terms, Role holder, Instant openedAt, SeatLevel level, boolean exception)
    implements Answers.Seat {

  private static final Chase<SeatLevel> CHASE = new Chase<>(SeatLevel.REMINDED, SeatLevel::of, SeatLevel.OVERDUE);

  /**
   * A row of the table of approvers.
   *
   * @param deputy null where nobody stands in before bureau-leader
   * @param times counted from when the seat was opened: after the deadline the deputy is asked, and again until bureau-leader is
   */
  public record Terms(Role role, Role deputy, Times times) {}

  Seat heldBy(Role next, SeatLevel reached) {
    return new Seat(round, position, terms, next, openedAt, reached, exception);
  }

  /** The roles that may be asked for it, in their order: an exception is bureau-leader's alone (R7.4). */
  Chain chain() {
    return exception ? new Chain(List.of(Role.BUREAU_LEADER)) : Chain.endingWith(Role.BUREAU_LEADER, terms.role(), terms.deputy());
  }

  /** What its holders' silence is still followed by (R7.4): whoever is asked next replaces them. */
  Silence<Chase.Step<SeatLevel>> silence(WorkingCalendar calendar) {
    return new Silence<>(Chase.above(level, steps(calendar)));
  }

  /** Until when the present holder has time. */
  Instant deadline(WorkingCalendar calendar) {
    List<Chase.Step<SeatLevel>> steps = steps(calendar);
    SeatLevel reached = level.compareTo(SeatLevel.REMINDED) > 0 ? level : SeatLevel.REMINDED;
    return Chase.above(reached, steps).stream().map(Chase.Step::at).findFirst().orElse(steps.get(steps.size() - 1).at());
  }

  private List<Chase.Step<SeatLevel>> steps(WorkingCalendar calendar) {
    return CHASE.forwards(position, chain(), terms.times(), openedAt, calendar);
  }
}
