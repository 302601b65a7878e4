package org.assetcloud.itsm.plan.persistence;

import java.time.Instant;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.content.PlanVersion;

/** A row of {@code plan_version}. */
record VersionRow(int version, PlanForm form, String by, Instant at, Instant releaseAt, String digest, String scope, String tracking) {

  static VersionRow of(PlanVersion version) {
    return new VersionRow(version.version(), version.content().form(), version.by(), version.at(), version.releaseAt(), version.digest(),
        version.content().scope(), version.content().tracking());
  }
}
