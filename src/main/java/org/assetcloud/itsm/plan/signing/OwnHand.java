package org.assetcloud.itsm.plan.signing;

import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.OwnPassword;
import org.assetcloud.itsm.shared.Refused;
import org.springframework.stereotype.Component;

/** A signature is by the person's own hand: the password they sign in with proves it (R4.1). */
@Component
class OwnHand {

  private final CurrentUser person;
  private final OwnPassword password;

  OwnHand(CurrentUser person, OwnPassword password) {
    this.person = person;
    this.password = password;
  }

  /** @param right whether the password was theirs */
  record Proof(String person, boolean right) {

    /** @throws Refused for a wrong password */
    void check() {
      if (!right) {
        throw Refused.field("password", "密码不正确，或者连续输错五次以后已锁定 15 分钟。请输入您本人的登录密码；已锁定时请等 15 分钟，或请安全管理员解锁。");
      }
    }
  }

  /** Before the plan is held: a password is slow to compare. */
  Proof prove(String typed) {
    return new Proof(person.id(), typed != null && !typed.isEmpty() && password.matches(person.id(), typed));
  }
}
