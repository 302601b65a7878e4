package org.assetcloud.itsm.plan;

import java.time.Instant;

/**
 * A criterion of the released version, and what was answered (R4.2).
 *
 * @param position in the version's criteria, from 1
 * @param given null before it is answered
 */
public record Answer(int version, int position, PlanContent.Criterion criterion, Given given) {

  /**
   * @param issue what else was found, null where nothing was
   * @param ticket under which what failed or was found is tracked, null where nothing is
   */
  public record Given(String measured, Met met, String evidence, String issue, String by, Instant at, String ticket) {}

  /** Whether the release has failed by it. */
  public boolean failed() {
    return given != null && criterion.kind().failed(given.met());
  }
}
