package org.assetcloud.itsm.ticket.requester;

import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Forbidden;
import org.springframework.stereotype.Component;

/** Who may do what with the directory, which is personal data (R7.1): those who talk to callers read it. */
@Component
public class RequesterRights {

  private final CurrentUser person;

  RequesterRights(CurrentUser person) {
    this.person = person;
  }

  /** @throws Forbidden for who does not work on tickets */
  public void mayRead() {
    check("只有服务台、运维工程师、二线专家、运维组长和项目经理可以查看用户通讯录。",
        Role.SERVICE_DESK, Role.ENGINEER, Role.SPECIALIST, Role.TEAM_LEAD, Role.PROJECT_MANAGER);
  }

  void mayChange() {
    check("只有服务台和运维组长可以修改用户通讯录。", Role.SERVICE_DESK, Role.TEAM_LEAD);
  }

  void mayRemove() {
    check("只有运维组长可以删除用户资料。", Role.TEAM_LEAD);
  }

  private void check(String message, Role... allowed) {
    if (!person.holds(allowed)) {
      throw new Forbidden("not-your-directory", message);
    }
  }
}
