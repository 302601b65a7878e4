package org.assetcloud.itsm.change.process;

/** Names of {@code changeVoting.bpmn} that code binds to; a test holds them against the model. */
final class ChangeVoting {

  static final String KEY = "changeVoting";

  static final String ASSESS = "userTask_assessChange";
  static final String APPROVE = "userTask_approveChange";
  static final String REVISE = "userTask_reviseChange";

  /** Which seat an instance of the vote is about. */
  static final String SEAT = "seat";

  /** Whether an emergency is approved after its work was authorised. */
  static final String AFTERWARDS = "afterwards";

  private ChangeVoting() {}
}
