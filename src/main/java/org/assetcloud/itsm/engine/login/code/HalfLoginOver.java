package org.assetcloud.itsm.engine.login.code;

import org.springframework.security.core.AuthenticationException;

/** A code came, and there is nobody whose password was right just before. */
public final class HalfLoginOver extends AuthenticationException {

  public HalfLoginOver() {
    super("The password has to be given again");
  }
}
