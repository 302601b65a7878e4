package org.assetcloud.itsm.change.assessment;

import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.change.due.Dues;
import org.assetcloud.itsm.people.Members;

/** Who is asked to assess, for the tests of other use cases. */
public final class Assessors {

  private Assessors() {}

  public static AskToAssess toAssess(Members members, ChangeHistory history, TellOfChange tell) {
    return new AskToAssess(Dues.deciders(members), history, tell);
  }
}
