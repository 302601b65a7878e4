package org.assetcloud.itsm.people.factor;

import java.time.Instant;

/**
 * A person's secret, shared with a phone.
 *
 * @param secret Base32
 * @param enrolledAt null until the phone has shown that it knows the secret
 * @param lastStep that of the last code which was accepted, counted from 1970 in steps of thirty seconds
 */
public record SecondFactor(String person, String secret, Instant begunAt, Instant enrolledAt, long lastStep) {

  public boolean enrolled() {
    return enrolledAt != null;
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "SecondFactor[%s]".formatted(person);
  }
}
