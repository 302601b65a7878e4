package org.assetcloud.itsm.people.grant;

import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Forbidden;
import org.springframework.stereotype.Component;

/** The security officer asks for roles of others and takes them away, never the own ones (R7.1). */
@Component
class RoleOfficer {

  private final CurrentUser person;

  RoleOfficer(CurrentUser person) {
    this.person = person;
  }

  /** @throws Forbidden for anybody else, and for the own account */
  void check(String account) {
    if (!person.holds(Role.SECURITY_OFFICER)) {
      throw new Forbidden("not-the-security-officer", "只有安全管理员可以申请或收回角色。");
    }
    if (person.id().equals(account)) {
      throw new Forbidden("four-eyes", "不能为本人申请或收回角色。");
    }
  }
}
