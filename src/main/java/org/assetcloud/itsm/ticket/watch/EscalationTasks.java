package org.assetcloud.itsm.ticket.watch;

import java.util.List;
import org.assetcloud.itsm.ticket.clock.ClockKind;

/** The open tasks in which somebody is to decide about an escalation. */
public interface EscalationTasks {

  /**
   * An escalation that somebody was asked to handle.
   *
   * @param key as {@link org.assetcloud.itsm.ticket.escalation.Escalation#key()}, with the role that was asked
   * @param assignee who had taken it; null where nobody had
   */
  record Asked(String key, String assignee) {}

  /** Takes back those of one clock; part of the caller's transaction. @return what was taken back */
  List<Asked> withdraw(String number, ClockKind clock);
}
