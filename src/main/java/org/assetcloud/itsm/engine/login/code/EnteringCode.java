package org.assetcloud.itsm.engine.login.code;

import org.assetcloud.itsm.people.signin.Origin;

/**
 * What is known about an attempt to get in by the second step of the sign-in page.
 *
 * @param half null where there is none
 */
public record EnteringCode(Origin origin, HalfLogin half, String code) {

  /** Without the code. */
  @Override
  public String toString() {
    return "EnteringCode";
  }
}
