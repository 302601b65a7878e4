package org.assetcloud.itsm.people.factor;

import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.OwnPassword;
import org.assetcloud.itsm.shared.Refused;
import org.springframework.stereotype.Component;

/** Who has a hand in the own second factor proves once more to be that person: an open window is not enough. */
@Component
class OnceMore {

  private final OwnPassword password;
  private final OwnCode code;
  private final CurrentUser person;

  OnceMore(OwnPassword password, OwnCode code, CurrentUser person) {
    this.password = password;
    this.code = code;
    this.person = person;
  }

  /** @throws Refused where it is wrong */
  void password(String given) {
    if (given == null || given.isEmpty() || !password.matches(person.id(), given)) {
      throw Refused.field("password", "密码不正确，或者连续输错五次以后已锁定 15 分钟。请输入您现在的登录密码；已锁定时请等 15 分钟，或请安全管理员解锁。");
    }
  }

  /** @throws Refused where either is wrong; a code is not used up by a wrong password */
  void passwordAndCode(String givenPassword, String givenCode) {
    password(givenPassword);
    if (!code.matches(person.id(), givenCode)) {
      throw wrongCode();
    }
  }

  /** The same whatever is wrong with it. */
  static Refused wrongCode() {
    return Refused.field("code", "验证码不正确，或者已经用过，或者连续输错五次以后已锁定。请等手机上换了新的六位验证码再输入；手机丢失时可以用一个恢复码。");
  }
}
