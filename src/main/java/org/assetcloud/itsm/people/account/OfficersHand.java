package org.assetcloud.itsm.people.account;

import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.NotFound;
import org.springframework.stereotype.Component;

/** The security officer has a hand in the accounts of others, never in the own one (R7.1). */
@Component
public class OfficersHand {

  private final Accounts accounts;
  private final CurrentUser person;

  OfficersHand(Accounts accounts, CurrentUser person) {
    this.accounts = accounts;
    this.person = person;
  }

  /**
   * @param deed what is to be done, Chinese
   * @return the account
   * @throws Forbidden for anybody else, and for the own account
   * @throws NotFound where there is no such account
   */
  public Account on(String id, String deed) {
    if (!person.holds(Role.SECURITY_OFFICER)) {
      throw new Forbidden("not-the-security-officer", "只有安全管理员可以%s。".formatted(deed));
    }
    if (person.id().equals(id)) {
      throw new Forbidden("own-account", "不能对本人%s，请由其他安全管理员办理。".formatted(deed));
    }
    return accounts.find(id).orElseThrow(() -> new NotFound("account-unknown", "没有这个账号。"));
  }
}
