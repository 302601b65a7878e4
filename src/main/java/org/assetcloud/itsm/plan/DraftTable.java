package org.assetcloud.itsm.plan;

import org.assetcloud.itsm.asking.Times;
import org.assetcloud.itsm.people.Role;

/** By when a plan is to be written, as the process owners' table says. */
public interface DraftTable {

  /** How long before the release is stopped, and who is told when it is late. */
  record Terms(Times times, Role escalateTo) {}

  Terms of(PlanUrgency urgency);
}
