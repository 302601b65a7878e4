package org.assetcloud.itsm.engine.login.code;

import org.springframework.security.core.AuthenticationException;

/** The password was right, and the person has a second factor. */
public final class CodeAsked extends AuthenticationException {

  private final transient HalfLogin half;

  public CodeAsked(HalfLogin half) {
    super("A code is asked for");
    this.half = half;
  }

  public HalfLogin half() {
    return half;
  }
}
