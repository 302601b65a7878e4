package org.assetcloud.itsm.plan.process;

/** Names of {@code emergencyPlanSignoff.bpmn} that code binds to; a test holds them against the model. */
final class PlanSignoff {

  static final String KEY = "emergencyPlanSignoff";
  static final String REPORT_RELEASE = "userTask_reportRelease";
  static final String ANSWER = "userTask_answerCriteria";
  static final String BACK_OUT = "userTask_backOutRelease";
  static final String RELEASE_STOPS = "boundaryEvent_releaseTimeReached";
  static final String RELEASED = "itsm.plan.released";
  static final String RELEASE_OVER = "itsm.plan.releaseOver";
  static final String REVISED = "itsm.plan.revised";
  /** Whose plan it is; absent for a first go-live. */
  static final String CHANGE = "change";
  /** Which criterion an instance of the answer is about. */
  static final String CRITERION = "criterion";
  /** Variables kept with each of the instances: columns of lists. */
  static final String NUMBER = "number";
  static final String TITLE = "title";

  private PlanSignoff() {}
}
