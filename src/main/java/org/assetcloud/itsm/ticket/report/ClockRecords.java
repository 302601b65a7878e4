package org.assetcloud.itsm.ticket.report;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.TicketStatus;
import org.assetcloud.itsm.ticket.clock.ClockKind;

/**
 * The results of all tickets' clocks as they are now. Of a ticket that was cancelled or merged counts what was late before (R5.7), nothing
 * else; how many such tickets there were stands beside it.
 */
public interface ClockRecords {

  /** A group's clocks of one kind; a month is {@code yyyymm}. */
  record Group(String groupKey, ClockKind kind, long met, long breached, long openOverdue, long stillOpen, long cancelled, long merged) {}

  /** Which clocks are behind a number. */
  record Behind(Slice slice, ClockKind clock, Result result) {}

  /** A ticket of the slice with both its clocks; what has not happened is null. */
  record Line(
      String number, String unit, Category category, Severity severity, Instant reportedAt, TicketStatus status,
      Instant responseDeadline, Instant responseStopped, Result responseResult, Instant resolutionDeadline, Instant resolutionStopped, Result resolutionResult) {}

  /**
   * How many clocks stand how now.
   *
   * @param nearlyDue alive and in the last quarter of the target
   * @param breachedToday that missed a deadline of today
   * @param breachedThisMonth that missed a deadline of this month
   * @param cancelledToday tickets that ended so today
   * @param cancelledThisMonth tickets that ended so this month
   */
  record Standing(
      long open, long unassigned, long nearlyDue, long overdueResponse, long overdueResolution, long breachedToday, long breachedThisMonth,
      long cancelledToday, long mergedToday, long cancelledThisMonth, long mergedThisMonth) {}

  /** A ticket, or with a kind one of its clocks. */
  record StandingLine(String number, ClockKind clock) {}

  List<Group> groups(Slice slice, GroupBy groupBy, Instant now);

  long count(Behind behind, Instant now);

  /** Numbers of tickets, who reported last first. */
  List<String> numbers(Behind behind, Instant now, long offset, int size);

  /**
   * The tickets of a slice, who reported first first.
   *
   * @param after the last line read before; null for the first ones
   */
  List<Line> lines(Slice slice, Instant now, Line after, int most);

  Standing standing(Moments moments);

  /** What one number of {@link #standing} counts. */
  long count(Tile tile, Moments moments);

  /**
   * What one number of {@link #standing} counts, a line for each: clocks whose deadline came first first, tickets newest first.
   *
   * @param offset how many lines come before
   */
  List<StandingLine> lines(Tile tile, Moments moments, long offset, int size);
}
