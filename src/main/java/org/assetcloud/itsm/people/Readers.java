package org.assetcloud.itsm.people;

import java.util.EnumSet;
import java.util.Set;
import org.assetcloud.itsm.shared.Forbidden;
import org.springframework.stereotype.Component;

/** Who reads what is on record: every role but the one that runs the software (R7.1). */
@Component
public class Readers {

  private static final Set<Role> READERS = EnumSet.complementOf(EnumSet.of(Role.SYSTEM_ADMIN));

  private final CurrentUser person;

  Readers(CurrentUser person) {
    this.person = person;
  }

  /**
   * @param what is to be read, Chinese
   * @throws Forbidden for anybody else
   */
  public void check(String what) {
    if (!person.holds(READERS.toArray(Role[]::new))) {
      throw new Forbidden("not-a-reader", "您的角色不能查看%s；需要时请向安全管理员申请角色。".formatted(what));
    }
  }
}
