package org.assetcloud.itsm.plan.desk;

import org.assetcloud.itsm.plan.PlanRisk;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.shared.text.SearchText;

/** Which plans are looked for; null is any. */
public record PlanFilter(PlanStatus status, PlanRisk risk, String text) {

  /** @throws org.assetcloud.itsm.shared.Refused where the text asks for too much */
  public PlanFilter {
    SearchText.checked(text);
  }
}
