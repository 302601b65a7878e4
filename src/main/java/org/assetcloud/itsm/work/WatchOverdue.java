package org.assetcloud.itsm.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assetcloud.itsm.asking.TaskTerms;
import org.springframework.stereotype.Component;

/** Looks which due dates are to be told of, and when to look again (R5.7, R7.4). Work on tickets, votes and signatures have ladders of their own. */
@Component
public class WatchOverdue {

  /** The watch looks again after this at the latest; a task that is due before is announced to it. */
  public static final Duration LONGEST = Duration.ofHours(2);

  private static final int AT_ONCE = 200;

  private final OpenWork work;
  private final OverdueTasks overdue;
  private final Desks desks;
  private final TellOfDueDate tellOfDueDate;
  private final Clock clock;

  WatchOverdue(OpenWork work, OverdueTasks overdue, Desks desks, TellOfDueDate tellOfDueDate, Clock clock) {
    this.work = work;
    this.overdue = overdue;
    this.desks = desks;
    this.tellOfDueDate = tellOfDueDate;
    this.clock = clock;
  }

  /** Tells what is due, but of a task that somebody has just finished. @return when to look again */
  public Instant tell() {
    Instant now = clock.instant();
    Set<String> elsewhere = desks.watchedElsewhere();
    List<String> due = overdue.toTell(now, elsewhere, AT_ONCE);
    due.stream().map(work::find).flatMap(Optional::stream).forEach(task -> tellOfDueDate.of(task, now));
    if (due.size() == AT_ONCE) {
      return now;
    }
    Instant next = overdue.next(now, elsewhere);
    Instant latest = now.plus(LONGEST);
    return next == null || next.isAfter(latest) ? latest : next;
  }

  /** Whether the watch would tell of a task of this step. */
  public boolean watches(String step) {
    return !desks.watchedElsewhere().contains(step);
  }

  /** What the table of its feature says of a task. @param number of what it is about, null where it is about nothing */
  public TaskTerms terms(String process, String step, String number) {
    return desks.terms(process, step, number);
  }
}
