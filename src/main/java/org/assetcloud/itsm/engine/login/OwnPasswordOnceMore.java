package org.assetcloud.itsm.engine.login;

import org.assetcloud.itsm.people.OwnPassword;
import org.assetcloud.itsm.people.signin.CheckPassword;
import org.springframework.stereotype.Component;

/** A password asked within a step counts like one at a door, whatever becomes of the step. */
@Component
class OwnPasswordOnceMore implements OwnPassword {

  private final CheckPassword checkPassword;
  private final OriginOfRequest origins;

  OwnPasswordOnceMore(CheckPassword checkPassword, OriginOfRequest origins) {
    this.checkPassword = checkPassword;
    this.origins = origins;
  }

  @Override
  public boolean matches(String person, String password) {
    return checkPassword.check(person, password, origins.now()).right();
  }
}
