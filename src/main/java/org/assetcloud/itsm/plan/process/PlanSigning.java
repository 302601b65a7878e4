package org.assetcloud.itsm.plan.process;

/** Names of {@code planSigning.bpmn} that code binds to; a test holds them against the model. */
final class PlanSigning {

  static final String KEY = "planSigning";
  static final String DRAFT = "userTask_draftPlan";
  static final String SIGN = "userTask_signPlan";
  static final String STEP_DUE = "timerEvent_stepDue";
  /** Which signature an instance of the task is about. */
  static final String SEAT = "seat";

  private PlanSigning() {}
}
