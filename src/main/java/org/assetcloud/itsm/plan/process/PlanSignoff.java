package org.assetcloud.itsm.plan.process;

/** Names of {@code emergencyPlanSignoff.bpmn} that code binds to; a test holds them against the model. */
public final class PlanSignoff {

  static final String KEY = "emergencyPlanSignoff";
  static final String REPORT_RELEASE = "userTask_reportRelease";
  public static final String ANSWER = "userTask_answerCriteria";
  static final String BACK_OUT = "userTask_backOutRelease";
  static final String RELEASE_STOPS = "boundaryEvent_releaseTimeReached";
  static final String RELEASED = "itsm.plan.released";
  static final String RELEASE_OVER = "itsm.plan.releaseOver";
  static final String REVISED = "itsm.plan.revised";
  /** Whose plan it is; absent for a first go-live. */
  public static final String CHANGE = "change";
  /** Which criterion an instance of the answer is about. */
  public static final String CRITERION = "criterion";
  /** Variables kept with each of the instances: columns of lists. */
  public static final String NUMBER = "number";
  public static final String TITLE = "title";

  private PlanSignoff() {}
}
