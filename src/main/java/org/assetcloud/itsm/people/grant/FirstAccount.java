package org.assetcloud.itsm.people.grant;

import java.time.Clock;
import java.util.List;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.account.Accounts;
import org.assetcloud.itsm.people.account.CreateAccount;
import org.assetcloud.itsm.people.grant.RoleRequest.State;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first member of a role that nobody could give yet: who asks for roles, who confirms them, and who runs the software. Whoever can
 * start programs on the machine may do this, once for each of them.
 */
@Component
public class FirstAccount {

  private static final List<Role> OFFERED = List.of(Role.SECURITY_OFFICER, Role.BUREAU_OPERATOR, Role.SYSTEM_ADMIN);

  private final CreateAccount createAccount;
  private final Accounts accounts;
  private final RoleRequests requests;
  private final Members members;
  private final Clock clock;

  FirstAccount(CreateAccount createAccount, Accounts accounts, RoleRequests requests, Members members, Clock clock) {
    this.createAccount = createAccount;
    this.accounts = accounts;
    this.requests = requests;
    this.members = members;
    this.clock = clock;
  }

  /** @throws Conflict where the role has a member already */
  @Transactional
  public void create(String id, Role role, String password) {
    if (!OFFERED.contains(role)) {
      throw Refused.field("role", "首个账号只能是安全管理员、采购人信息科或系统管理员，其他角色请由安全管理员申请。");
    }
    if (!members.of(role).isEmpty()) {
      throw new Conflict("role-has-members", "“%s”角色已有人员，不能再用本命令创建账号。".formatted(role.label()));
    }
    createAccount.createOwn(id, role.label(), password);
    RoleRequest asked = requests.add(RoleRequest.ask(id, role, "在主机上用命令创建的首个账号。", CurrentUser.SYSTEM, clock.instant()));
    requests.update(asked.answered(State.CONFIRMED, CurrentUser.SYSTEM, clock.instant()));
    accounts.give(id, role);
  }
}
