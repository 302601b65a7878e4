package org.assetcloud.itsm.engine.login;

import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/** The password, or the code, was not looked at. */
public final class NotNow extends AuthenticationException {

  private final transient Instant until;
  private final boolean code;

  private NotNow(Instant until, boolean code) {
    super("Not looked at");
    this.until = until;
    this.code = code;
  }

  /** @param until when the source may try again; null where too many others are being let in */
  public static NotNow password(Instant until) {
    return new NotNow(until, false);
  }

  /** @param until when the source may try again */
  public static NotNow code(Instant until) {
    return new NotNow(until, true);
  }

  Instant until() {
    return until;
  }

  /** Whether it is about a code; the password was right then. */
  public boolean code() {
    return code;
  }
}
