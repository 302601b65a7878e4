package org.assetcloud.itsm.engine.login.code;

import org.springframework.security.core.AuthenticationException;

/** The code does not open; what is wrong with it is said to nobody. */
public final class WrongCode extends AuthenticationException {

  public WrongCode() {
    super("Wrong code");
  }
}
