package org.assetcloud.itsm.work;

/** What can be done about an open task beside completing it. */
public enum WorkAction {
  HAND_BACK,
  TAKE_OVER
}
