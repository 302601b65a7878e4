package org.assetcloud.itsm.plan.persistence;

import org.assetcloud.itsm.plan.content.PlanContent;

/** A row of {@code plan_action}. */
record ActionRow(int version, int position, String step, String who, String contact) {

  PlanContent.Action row() {
    return new PlanContent.Action(step, who, contact);
  }
}
