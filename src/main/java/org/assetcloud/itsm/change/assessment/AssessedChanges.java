package org.assetcloud.itsm.change.assessment;

import org.assetcloud.itsm.change.Changes;

/** The changes on record, with what was found about their revisions. */
public interface AssessedChanges extends Changes {

  void assess(String number, Assessment assessment);

  /** The assessment of the revision, null where there is none. */
  Assessment assessment(String number, int revision);
}
