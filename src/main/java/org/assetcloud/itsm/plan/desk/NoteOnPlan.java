package org.assetcloud.itsm.plan.desk;

import org.assetcloud.itsm.people.Readers;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.rights.PlanAction;
import org.assetcloud.itsm.plan.rights.PlanRights;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** Adds what somebody knows to a plan's history; also where the plan has ended. */
@Component
public class NoteOnPlan {

  private final Readers readers;
  private final PlanRights rights;
  private final Plans plans;
  private final PlanHistory history;

  NoteOnPlan(Readers readers, PlanRights rights, Plans plans, PlanHistory history) {
    this.readers = readers;
    this.rights = rights;
    this.plans = plans;
    this.history = history;
  }

  public void add(String number, String text) {
    readers.check("应急方案");
    rights.check(PlanAction.NOTE, plans.get(number));
    history.add(number, PlanEventKind.NOTE, Text.needed("text", "备注", text, Text.LONGEST));
  }
}
