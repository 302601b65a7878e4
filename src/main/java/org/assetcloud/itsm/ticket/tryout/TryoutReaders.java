package org.assetcloud.itsm.ticket.tryout;

import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Forbidden;
import org.springframework.stereotype.Component;

/** Who tries tables (R7.1): the process owners who change them and the project managers who own the service levels. Both read every ticket. */
@Component
public class TryoutReaders {

  private static final Role[] READERS = {Role.PROCESS_OWNER, Role.PROJECT_MANAGER};

  private final CurrentUser person;

  TryoutReaders(CurrentUser person) {
    this.person = person;
  }

  /** @throws Forbidden for anybody else */
  public void check() {
    if (!person.holds(READERS)) {
      throw new Forbidden("not-a-tryout-reader", "您的角色不能试算时限和升级阶梯；需要时请联系流程负责人。");
    }
  }
}
