package org.assetcloud.itsm.change.process;

/** Names of {@code changeImplementation.bpmn} that code binds to; a test holds them against the model. */
final class ChangeImplementation {

  static final String KEY = "changeImplementation";

  static final String IMPLEMENT = "userTask_implementChange";
  static final String DECIDE_OVERRUN = "userTask_decideOverrun";
  static final String VERIFY = "userTask_verifyChange";
  static final String BACK_OUT = "userTask_backOutChange";
  static final String SIGN_PLAN = "callActivity_signPlan";
  static final String CRITERION_FAILED = "itsm.change.criterionFailed";
  static final String BACK_OUT_DECIDED = "itsm.change.backOutDecided";

  private ChangeImplementation() {}
}
