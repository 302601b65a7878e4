package org.assetcloud.itsm.plan.persistence;

import org.assetcloud.itsm.plan.content.Likelihood;
import org.assetcloud.itsm.plan.content.PlanContent;

/** A row of {@code plan_risk}. */
record RiskRow(int version, int position, String risk, Likelihood likelihood, String effect, String measure) {

  PlanContent.Risk row() {
    return new PlanContent.Risk(risk, likelihood, effect, measure);
  }
}
