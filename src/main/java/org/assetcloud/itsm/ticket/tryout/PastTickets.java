package org.assetcloud.itsm.ticket.tryout;

import java.util.List;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.escalation.EscalationAction;

/** The tickets reported in a period, without those that were cancelled or merged. */
public interface PastTickets {

  /** How often a role of the ladder was told or given a task, whoever stood in for it. */
  record Recorded(Role role, EscalationAction action, long count) {}

  /**
   * A portion of them, who reported last first.
   *
   * @param last the last ticket of the portion before; null for the first one
   */
  List<PastTicket> portion(TryoutPeriod period, PastTicket last, int most);

  /** What is on record about them; a level that a higher one took the place of was not told to anybody. */
  List<Recorded> escalations(TryoutPeriod period);
}
