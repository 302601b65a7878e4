package org.assetcloud.itsm.change.process;

/** Names of {@code changeApproval.bpmn} that code binds to; a test holds them against the model. */
public final class ChangeApproval {

  static final String KEY = "changeApproval";

  static final String REVIEW = "userTask_reviewChange";
  static final String REVISION_ASKED = "itsm.change.revisionAsked";
  static final String CANCELLED = "itsm.change.cancelled";

  /** Variables kept with each of the instances: columns of lists. */
  public static final String NUMBER = "number";
  public static final String TITLE = "title";

  /** Which ticket opened a draft, and who is to complete it; no form asks either. */
  public static final String ORIGIN = "origin";
  public static final String BY = "by";

  private ChangeApproval() {}
}
