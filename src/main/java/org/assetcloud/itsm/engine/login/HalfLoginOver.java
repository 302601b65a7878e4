package org.assetcloud.itsm.engine.login;

import org.springframework.security.core.AuthenticationException;

/** A code came, and there is nobody whose password was right just before. */
final class HalfLoginOver extends AuthenticationException {

  HalfLoginOver() {
    super("The password has to be given again");
  }
}
