package org.assetcloud.itsm.plan.desk;

import java.util.List;
import org.assetcloud.itsm.plan.EmergencyPlan;

/** The register of plans (R2.7, R4.1). */
public interface PlanFiles {

  /** Newest first. */
  List<EmergencyPlan> find(PlanFilter filter, long offset, int size);

  long count(PlanFilter filter);
}
