package org.assetcloud.itsm.people;

/** In which roles people work, for the tests of features. */
public final class WorkIn {

  private WorkIn() {}

  public static WorkingRoles roles(Members members) {
    return new WorkingRoles(members);
  }
}
