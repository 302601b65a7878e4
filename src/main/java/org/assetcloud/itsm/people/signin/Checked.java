package org.assetcloud.itsm.people.signin;

import java.time.Instant;

/**
 * What became of a password.
 *
 * @param until when the source may try again, where it is locked
 * @param remembered whether it was right just before as well, so that nothing was computed
 */
public record Checked(Outcome outcome, Instant until, boolean remembered) {

  /** {@code BUSY}: not looked at and not counted, since too many others are being compared. */
  public enum Outcome { RIGHT, WRONG, LOCKED, BUSY }

  static Checked of(Outcome outcome) {
    return new Checked(outcome, null, false);
  }

  static Checked locked(Instant until) {
    return new Checked(Outcome.LOCKED, until, false);
  }

  public boolean right() {
    return outcome == Outcome.RIGHT;
  }
}
