package org.assetcloud.itsm.plan.persistence;

import java.time.Instant;
import org.assetcloud.itsm.plan.content.CriterionKind;
import org.assetcloud.itsm.plan.content.PlanContent;

/** A row of {@code plan_criterion}. */
record CriterionRow(
    int version, int position, CriterionKind kind, String criterion, String method, String expected, String owner, Instant deadline) {

  PlanContent.Criterion row() {
    return new PlanContent.Criterion(kind, criterion, method, expected, owner, deadline);
  }
}
