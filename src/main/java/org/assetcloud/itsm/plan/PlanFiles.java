package org.assetcloud.itsm.plan;

import java.util.List;

/** The register of plans (R2.7, R4.1). */
public interface PlanFiles {

  /** Newest first. */
  List<EmergencyPlan> find(PlanFilter filter, long offset, int size);

  long count(PlanFilter filter);
}
