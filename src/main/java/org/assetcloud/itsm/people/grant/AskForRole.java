package org.assetcloud.itsm.people.grant;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.grant.RoleRequest.State;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The security officer asks that somebody shall hold a role (R7.1). The system administrator's cannot be asked for at all (R7.2), and some
 * roles exclude each other.
 */
@Component
public class AskForRole {

  private static final int LONGEST_REASON = 1000;

  private final RoleOfficer officer;
  private final RoleHolders holders;
  private final RoleRequests requests;
  private final RequestRecord record;
  private final RoleGrants grants;

  AskForRole(RoleOfficer officer, RoleHolders holders, RoleRequests requests, RequestRecord record, RoleGrants grants) {
    this.officer = officer;
    this.holders = holders;
    this.requests = requests;
    this.record = record;
    this.grants = grants;
  }

  /** @throws Conflict where the person holds the role, or holds or was asked for one that excludes it */
  @Transactional
  public RoleRequest ask(String account, Role role, String reason) {
    officer.check(account);
    if (role == Role.SYSTEM_ADMIN) {
      throw new Forbidden("system-admin-not-granted", "系统管理员权限不得授予他人。");
    }
    if (reason == null || reason.isBlank() || reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
      throw Refused.field("reason", "请说明授予角色的理由，不超过 %d 个字。".formatted(LONGEST_REASON));
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(holders.held(account));
    Stream.concat(ExclusiveRoles.ALL.stream(), Stream.of(role)).filter(each -> requests.find(account, each, State.PENDING).isPresent())
        .forEach(roles::add);
    if (roles.contains(role)) {
      throw new Conflict("role-asked-or-held", "该账号已有“%s”角色，或申请正在等待确认。".formatted(role.label()));
    }
    ExclusiveRoles.check(roles, role);
    RoleRequest asked = record.asked(account, role, reason);
    grants.ask(asked.number(), asked.title());
    return asked;
  }
}
