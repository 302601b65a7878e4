package org.assetcloud.itsm.people.signin;

import java.time.Instant;

/**
 * The passwords tried for an account from one source since the last right one.
 *
 * @param until when they are forgotten
 * @param succeededAt when the source was last right, null where never
 */
public record Counter(int attempts, Instant until, Instant succeededAt) {

  static final Counter NONE = new Counter(0, Instant.EPOCH, null);

  boolean full(int most, Instant now) {
    return attempts >= most && until.isAfter(now);
  }
}
