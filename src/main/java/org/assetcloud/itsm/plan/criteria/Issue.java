package org.assetcloud.itsm.plan.criteria;

import java.time.Instant;

/**
 * What was found at a release, tracked until its ticket is closed or the bureau waives it (R4.2).
 */
public record Issue(String ticket, String title, Instant openedAt, Instant closedAt, Waiver waiver) {

  /** That the bureau lets it be. */
  public record Waiver(Instant at, String by, String reason) {}

  public boolean open() {
    return closedAt == null && waiver == null;
  }
}
