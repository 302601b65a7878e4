package org.assetcloud.itsm.ticket.tryout;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.escalation.EscalationAction;

/**
 * What the tried tables would have meant.
 *
 * @param at the moment it is true for
 * @param tickets how many were reported in the period
 * @param caughtByLastRow how many of them only the last row of the tried targets is for
 * @param late by clock, RESPONSE and RESOLUTION
 * @param groups where tickets were reported
 * @param escalations of roles that were or would have been told or given a task
 * @param changed how many tickets come out otherwise: with another result where targets are tried, else told otherwise
 * @param first of them, who reported last first
 */
public record Tryout(
    Instant at, TriedTables tables, long tickets, long caughtByLastRow, Map<ClockKind, Late> late, List<Group> groups,
    List<Escalated> escalations, long changed, List<Replayed> first) {

  /**
   * How many clocks missed their deadline, by the instant {@code at}.
   *
   * @param newly late only under what is tried
   * @param noLonger late only as it was
   */
  public record Late(long clocks, long before, long after, long newly, long noLonger) {

    static final Late NOTHING = new Late(0, 0, 0, 0, 0);

    Late plus(Late other) {
      return new Late(clocks + other.clocks, before + other.before, after + other.after, newly + other.newly, noLonger + other.noLonger);
    }
  }

  /** The tickets of one category and severity. */
  public record Group(Category category, Severity severity, long tickets, Map<ClockKind, Late> late) {}

  /**
   * How often a role of the ladder is told or given a task.
   *
   * @param recorded in reality, with its outages
   */
  public record Escalated(Role role, EscalationAction action, long recorded, long before, long after) {}
}
