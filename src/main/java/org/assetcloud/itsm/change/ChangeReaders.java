package org.assetcloud.itsm.change;

import java.util.EnumSet;
import java.util.Set;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Forbidden;
import org.springframework.stereotype.Component;

/** Who reads changes: every role but the one that runs the software (R7.1). */
@Component
public class ChangeReaders {

  private static final Set<Role> READERS = EnumSet.complementOf(EnumSet.of(Role.SYSTEM_ADMIN));

  private final CurrentUser person;

  ChangeReaders(CurrentUser person) {
    this.person = person;
  }

  /** @throws Forbidden for anybody else */
  public void check() {
    if (!person.holds(READERS.toArray(Role[]::new))) {
      throw new Forbidden("not-a-reader", "您的角色不能查看变更；需要时请向安全管理员申请角色。");
    }
  }
}
