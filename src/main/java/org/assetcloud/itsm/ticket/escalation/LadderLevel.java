package org.assetcloud.itsm.ticket.escalation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.assetcloud.itsm.worktime.Deadline;
import org.assetcloud.itsm.worktime.WorkingCalendar;

/**
 * One row of the ladder.
 *
 * @param level {@code START}, a percentage of the target ({@code 75%}) or a time after the deadline ({@code +PT2H}), in the clock's calendar
 * @param since when a changed table brought it while the clock was watched; null where it was there from the beginning
 */
public record LadderLevel(String level, Role role, EscalationAction action, Instant since) {

  private static final Pattern PERCENT = Pattern.compile("([1-9][0-9]{0,2})%");

  public LadderLevel {
    countedBy(level, Duration.ofHours(1));
  }

  public LadderLevel(String level, Role role, EscalationAction action) {
    this(level, role, action, null);
  }

  /** A row as the table answers it: the role by its id, the action by its name. */
  public static LadderLevel of(Map<String, Object> row) {
    return new LadderLevel((String) row.get("level"), Role.of((String) row.get("role")), EscalationAction.valueOf((String) row.get("action")));
  }

  public LadderLevel since(Instant brought) {
    return new LadderLevel(level, role, action, brought);
  }

  /** Names it within the ladder of one clock; a row whose action was changed is the same level. */
  String name() {
    return level + role.id();
  }

  /** Whether it stood in another version of the table as well. */
  public boolean in(List<LadderLevel> others) {
    return others.stream().anyMatch(other -> other.name().equals(name()));
  }

  /** Whether the clock had reached it before the table had it: a changed ladder never acts backwards. */
  boolean cameTooLate(Instant dueAt) {
    return since != null && !dueAt.isAfter(since);
  }

  /** When the clock reaches this level; null while a pause keeps that open. */
  public Instant dueAt(ServiceClock clock, WorkingCalendar working) {
    Deadline due = clock.reaches(countedBy(level, clock.target()), working);
    return due == null ? null : due.instant();
  }

  private static Duration countedBy(String level, Duration target) {
    Matcher percent = PERCENT.matcher(level);
    if (level.equals("START")) {
      return Duration.ZERO;
    }
    if (percent.matches()) {
      return Duration.ofSeconds(target.getSeconds() * Integer.parseInt(percent.group(1)) / 100);
    }
    if (level.startsWith("+PT")) {
      return target.plus(Duration.parse(level.substring(1)));
    }
    throw new IllegalArgumentException("Not a level of the ladder: " + level);
  }
}
