package org.assetcloud.itsm.plan.content;

import java.util.List;
import org.assetcloud.itsm.plan.PlanUnknown;

/** The versions of plans on record. */
public interface PlanVersions {

  void add(String number, PlanVersion version);

  /** @throws PlanUnknown where there is none of this number */
  PlanVersion version(String number, int version);

  /** The digest of the version, to which signatures bind. @throws PlanUnknown where there is none of this number */
  String digest(String number, int version);

  /** Oldest first. */
  List<PlanVersion> versions(String number);
}
