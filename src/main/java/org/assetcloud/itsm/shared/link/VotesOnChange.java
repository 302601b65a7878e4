package org.assetcloud.itsm.shared.link;

import java.time.Instant;
import java.util.List;

/** The votes on a change, for papers about it (R4.1). */
public interface VotesOnChange {

  /**
   * What one person said to a change.
   *
   * @param stage when it was asked for, and whether it counts no more; Chinese
   * @param role in which it was given, Chinese
   * @param person a user id
   * @param decision Chinese
   */
  record VoteOnRecord(String stage, String role, String person, String decision, String comment, Instant at) {}

  /** Oldest first; none where nobody has voted yet. */
  List<VoteOnRecord> of(String change);
}
