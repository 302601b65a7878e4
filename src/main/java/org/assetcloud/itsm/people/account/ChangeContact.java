package org.assetcloud.itsm.people.account;

import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.NotFound;
import org.assetcloud.itsm.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The security officer notes where messages reach a person; what is left out is taken off the record. */
@Component
public class ChangeContact {

  private final Accounts accounts;
  private final CurrentUser person;

  ChangeContact(Accounts accounts, CurrentUser person) {
    this.accounts = accounts;
    this.person = person;
  }

  @Transactional
  public Account change(String id, Contact contact) {
    if (!person.holds(Role.SECURITY_OFFICER)) {
      throw new Forbidden("not-the-security-officer", "只有安全管理员可以修改账号的邮箱和手机号码。");
    }
    if (accounts.find(id).isEmpty()) {
      throw new NotFound("account-unknown", "没有这个账号。");
    }
    if (!contact.errors().isEmpty()) {
      throw Refused.fields(contact.errors());
    }
    accounts.reachBy(id, contact);
    return accounts.find(id).orElseThrow();
  }
}
