package org.assetcloud.itsm.plan;

import java.util.Collection;
import java.util.List;
import org.assetcloud.itsm.asking.StaffedRole;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.TellAbout;
import org.assetcloud.itsm.people.Role;
import org.springframework.stereotype.Component;

/** Tells people about a plan: what they have to do, what is late, what they should know. */
@Component
public class TellOfPlan {

  private final TellAbout tell;

  TellOfPlan(TellAbout tell) {
    this.tell = tell;
  }

  public void work(EmergencyPlan plan, String event, Collection<String> people, String wish) {
    tell.tell(thing(plan), event, NotificationKind.ASSIGNMENT, null, people, wish);
  }

  public void late(EmergencyPlan plan, String event, StepLevel level, Collection<String> people, String what) {
    tell.tell(thing(plan), event, NotificationKind.ESCALATION, level.label(), people, what);
  }

  public void know(EmergencyPlan plan, String event, Collection<String> people, String what) {
    tell.tell(thing(plan), event, NotificationKind.INFORMATION, null, people, what);
  }

  /** The members of these roles, each once. */
  public List<String> of(Role... roles) {
    return tell.of(roles);
  }

  /** Whom it is escalated to: those of the role, or where nobody holds it of the next one, and why. */
  public StaffedRole.Found above(Role role) {
    return tell.above(role);
  }

  private static TellAbout.Thing thing(EmergencyPlan plan) {
    return new TellAbout.Thing("应急方案", plan.number(), plan.title());
  }
}
