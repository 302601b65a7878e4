package org.assetcloud.itsm.ticket.desk;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.assetcloud.itsm.asking.StaffedRole;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.escalation.EscalationAction;
import org.assetcloud.itsm.ticket.escalation.Ladder;
import org.assetcloud.itsm.ticket.watch.Ladders;
import org.springframework.stereotype.Component;

/** Says beforehand which level of the ladder comes next, when, and to whom it goes as things are (R5.7). */
@Component
public class NextLevels {

  /** @param role who is told or gets the task: the ladder's role, or the one that stands in where nobody holds it */
  public record NextLevel(String level, Role role, EscalationAction action, Instant dueAt) {}

  private final Ladders ladders;
  private final StaffedRole staffedRole;

  NextLevels(Ladders ladders, StaffedRole staffedRole) {
    this.ladders = ladders;
    this.staffedRole = staffedRole;
  }

  /** By clock; none for a clock that has stopped, is paused before it, or has no level left. */
  public Map<ClockKind, NextLevel> of(TicketFile file) {
    Map<ClockKind, NextLevel> next = new TreeMap<>();
    for (Ladder ladder : ladders.of(file.ticket(), file.clocks())) {
      ladder.next(file.escalations()).ifPresent(step -> next.put(ladder.clock().kind(), new NextLevel(step.level().level(),
          staffedRole.forLevel(step.level().role()).role(), step.level().action(), step.dueAt())));
    }
    return next;
  }
}
