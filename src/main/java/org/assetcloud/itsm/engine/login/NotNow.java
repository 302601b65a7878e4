package org.assetcloud.itsm.engine.login;

import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/** The password was not looked at. */
final class NotNow extends AuthenticationException {

  private final transient Instant until;

  /** @param until when the source may try again; null where too many others are being let in */
  NotNow(Instant until) {
    super("Not looked at");
    this.until = until;
  }

  Instant until() {
    return until;
  }
}
