package org.assetcloud.itsm.people.factor;

import java.util.List;
import org.assetcloud.itsm.people.EntryCondition;
import org.assetcloud.itsm.people.account.Account;
import org.assetcloud.itsm.people.account.Accounts;
import org.assetcloud.itsm.shared.Forbidden;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who holds one of the roles concerned enrols a second factor first (R7.1), with a password that is the own one. */
@Component
@Order(2)
class FactorToBeEnrolled implements EntryCondition {

  private final FactorSettings settings;
  private final SecondFactors factors;
  private final Accounts accounts;

  FactorToBeEnrolled(FactorSettings settings, SecondFactors factors, Accounts accounts) {
    this.settings = settings;
    this.factors = factors;
    this.accounts = accounts;
  }

  @Override
  public boolean unmet(String person) {
    return settings.secondFactor() && !factors.enrolled(person)
        && settings.demandedOf(accounts.find(person).map(Account::roles).orElse(List.of()));
  }

  @Override
  public Forbidden refusal() {
    return new Forbidden("second-factor-to-be-enrolled", "您的角色登录时须有手机验证码，请先在浏览器中登录本系统，按页面的说明启用登录验证码，然后重新操作。");
  }

  @Override
  public String page() {
    return "/second-factor";
  }

  @Override
  public List<String> openCalls() {
    return List.of("GET /own-password", "PUT /api/me/password", "GET /api/me/second-factor", "POST /api/me/second-factor",
        "POST /api/me/second-factor/confirm");
  }
}
