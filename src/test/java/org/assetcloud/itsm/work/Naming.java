package org.assetcloud.itsm.work;

import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Members;

/** Who names another person, for the tests of other features. */
public final class Naming {

  private Naming() {}

  public static NamingRights rights(CurrentUser person, Members members) {
    return new NamingRights(person, members);
  }
}
