package org.assetcloud.itsm.ticket.tryout;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.ticket.clock.ClockResult;
import org.assetcloud.itsm.ticket.escalation.EscalationAction;
import org.assetcloud.itsm.ticket.escalation.LadderLevel;

/**
 * How a clock goes under given tables.
 *
 * @param deadline null while a pause keeps it open
 * @param sent the levels that tell somebody or give somebody a task, over all cycles
 */
public record Course(Instant deadline, ClockResult result, List<LadderLevel> sent) {

  boolean late() {
    return result == ClockResult.BREACHED;
  }

  public long count(EscalationAction action) {
    return sent.stream().filter(level -> level.action() == action).count();
  }
}
