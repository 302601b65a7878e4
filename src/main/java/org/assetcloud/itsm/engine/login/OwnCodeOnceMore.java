package org.assetcloud.itsm.engine.login;

import org.assetcloud.itsm.people.factor.CheckCode;
import org.assetcloud.itsm.people.factor.OwnCode;
import org.springframework.stereotype.Component;

/** A code asked within a step counts like one at a door, whatever becomes of the step. */
@Component
class OwnCodeOnceMore implements OwnCode {

  private final CheckCode checkCode;
  private final OriginOfRequest origins;

  OwnCodeOnceMore(CheckCode checkCode, OriginOfRequest origins) {
    this.checkCode = checkCode;
    this.origins = origins;
  }

  @Override
  public boolean matches(String person, String code) {
    return checkCode.check(person, code, origins.now()).right();
  }

  @Override
  public String from() {
    return origins.now().address();
  }
}
