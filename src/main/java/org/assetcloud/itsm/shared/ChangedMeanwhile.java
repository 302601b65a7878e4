package org.assetcloud.itsm.shared;

/** Somebody else changed, finished or withdrew it between reading and writing; reading anew and trying again may succeed. */
public class ChangedMeanwhile extends Conflict {

  public ChangedMeanwhile(String type, String message) {
    super(type, message);
  }
}
