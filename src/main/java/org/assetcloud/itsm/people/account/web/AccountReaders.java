package org.assetcloud.itsm.people.account.web;

import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Forbidden;
import org.springframework.stereotype.Component;

/** Those who make accounts, who confirm roles and who check both read them (R7.1). */
@Component
class AccountReaders {

  private final CurrentUser person;

  AccountReaders(CurrentUser person) {
    this.person = person;
  }

  /** @throws Forbidden for anybody else */
  void check() {
    if (!person.holds(Role.SECURITY_OFFICER, Role.BUREAU_OPERATOR, Role.AUDITOR)) {
      throw new Forbidden("accounts-not-readable", "只有安全管理员、采购人信息科和审计员可以查看账号和角色申请。");
    }
  }
}
