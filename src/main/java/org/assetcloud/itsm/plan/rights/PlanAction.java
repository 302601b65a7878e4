package org.assetcloud.itsm.plan.rights;

/** What may be done about a plan beside its tasks. */
public enum PlanAction {
  REVISE,
  NOTE,
  DRILL,
  WAIVE,
  REPLACE
}
