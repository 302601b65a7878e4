package org.assetcloud.itsm.plan.document;

import java.time.Clock;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Forbidden;
import org.springframework.stereotype.Component;

/** Puts the office's own template in the place of the present one (R4.2). */
@Component
public class ReplaceTemplate {

  private final PlanTemplates templates;
  private final CurrentUser person;
  private final Clock clock;

  ReplaceTemplate(PlanTemplates templates, CurrentUser person, Clock clock) {
    this.templates = templates;
    this.person = person;
    this.clock = clock;
  }

  /** @throws org.assetcloud.itsm.shared.Refused where it cannot be filled in or lacks what a plan is made of */
  public void replace(byte[] template) {
    if (!person.holds(Role.PROCESS_OWNER)) {
      throw new Forbidden("not-a-process-owner", "只有流程负责人可以更换应急方案模板。");
    }
    CheckTemplate.check(template);
    templates.add(template, person.id(), clock.instant());
  }
}
