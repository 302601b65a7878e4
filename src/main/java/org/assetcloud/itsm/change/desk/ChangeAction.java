package org.assetcloud.itsm.change.desk;

/** What can be done about a change beside its tasks. */
public enum ChangeAction {
  NOTE,
  REVISE,
  CANCEL,
  REPLACE
}
