package org.assetcloud.itsm.people.account;

import java.util.List;
import org.assetcloud.itsm.people.EntryCondition;
import org.assetcloud.itsm.shared.Forbidden;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever was given a password by somebody else chooses an own one first: nobody else may know what opens the doors (R7.1). */
@Component
@Order(1)
class PasswordToBeChanged implements EntryCondition {

  private final AccountStates states;

  PasswordToBeChanged(AccountStates states) {
    this.states = states;
  }

  @Override
  public boolean unmet(String person) {
    return states.of(person).oneTimePassword();
  }

  @Override
  public Forbidden refusal() {
    return new Forbidden("password-to-be-changed", "您的密码是一次性的，请先改成只有您本人知道的密码，然后重新操作。");
  }

  @Override
  public String page() {
    return "/own-password";
  }

  @Override
  public List<String> openCalls() {
    return List.of("PUT /api/me/password");
  }
}
