package org.assetcloud.itsm.change.request;

import java.util.Set;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.assetcloud.itsm.shared.text.ListedNames;
import org.springframework.stereotype.Component;

/** Takes a request in and sets its change going (R7.4): registered, and its first task there. */
@Component
public class RequestChange {

  private static final Set<Role> REQUESTERS = Set.of(Role.ENGINEER, Role.SPECIALIST, Role.TEAM_LEAD, Role.PROJECT_MANAGER);

  private final ChangeStart process;
  private final CurrentUser person;

  RequestChange(ChangeStart process, CurrentUser person) {
    this.process = process;
    this.person = person;
  }

  /**
   * @return the change's number
   * @throws Forbidden unless an engineer, specialist or lead asks
   * @throws org.assetcloud.itsm.shared.Refused naming every field that breaks a rule; then nothing is stored
   */
  public String request(ChangeRequest request) {
    check(person);
    FilledIn filledIn = new FilledIn();
    ListedNames.check(filledIn, "modules", "涉及模块", request.modules());
    ListedNames.check(filledIn, "units", "影响单位", request.units());
    ListedNames.check(filledIn, "tickets", "关联工单", request.tickets());
    filledIn.accepted();
    return process.start(request);
  }

  /** @throws Forbidden unless an engineer, specialist or lead asks */
  static void check(CurrentUser person) {
    if (!person.holds(REQUESTERS.toArray(Role[]::new))) {
      throw new Forbidden("not-a-requester", "只有运维工程师、二线专家、运维组长和项目经理可以提出变更。");
    }
  }
}
