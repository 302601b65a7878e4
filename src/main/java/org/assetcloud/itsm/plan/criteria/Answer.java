package org.assetcloud.itsm.plan.criteria;

import java.time.Duration;
import java.time.Instant;
import org.assetcloud.itsm.plan.content.Met;
import org.assetcloud.itsm.plan.content.PlanContent;

/**
 * A criterion of the released version, and what was answered (R4.2).
 *
 * @param position in the version's criteria, from 1
 * @param given null before it is answered
 */
public record Answer(int version, int position, PlanContent.Criterion criterion, Asked asked, Given given) {

  /** What a release that took place late leaves for an answer at the least, unless the plan itself gave less. */
  private static final Duration LEAST = Duration.ofMinutes(30);

  /**
   * @param due by when it is to be answered, as it was found when it was asked
   * @param escalatedAt when it went to the team-lead, null where it did not
   */
  public record Asked(Instant due, Instant escalatedAt) {}

  /**
   * @param issue what else was found, null where nothing was
   * @param ticket under which what failed or was found is tracked, null where nothing is
   */
  public record Given(String measured, Met met, String evidence, String issue, String by, Instant at, String ticket) {

    Given under(String trackedBy) {
      return new Given(measured, met, evidence, issue, by, at, trackedBy);
    }
  }

  /** By when a criterion is to be answered that is asked now, for a release that was planned at another time (decision 18). */
  public static Instant due(PlanContent.Criterion criterion, Instant planned, Instant asked) {
    Duration had = Duration.between(planned, criterion.deadline());
    Instant least = asked.plus(had.compareTo(LEAST) < 0 ? had : LEAST);
    return criterion.deadline().isBefore(least) ? least : criterion.deadline();
  }

  Answer given(Given answer) {
    return new Answer(version, position, criterion, asked, answer);
  }

  /** Whether somebody has been late with it and nobody was told. */
  boolean silentlyLate(Instant now) {
    return asked.escalatedAt() == null && !now.isBefore(asked.due());
  }

  /** Whether the release has failed by it. */
  public boolean failed() {
    return given != null && criterion.kind().failed(given.met());
  }
}
