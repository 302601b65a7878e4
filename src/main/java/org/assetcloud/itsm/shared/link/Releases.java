package org.assetcloud.itsm.shared.link;

import java.time.Instant;

/** The changes that bring something to go live or an update, for the feature that keeps their emergency plans (R4.1). */
public interface Releases {

  /**
   * One release: a change in the window for which it was approved.
   *
   * @param author who answers for the papers of the change
   * @param from when the release may begin, and is stopped where it is not an emergency and its plan unsigned
   * @param to when its window ends
   * @param risk {@code LOW}, {@code MEDIUM} or {@code HIGH}
   */
  record Release(String change, String title, String author, Instant from, Instant to, String risk, boolean emergency) {}

  Release of(String change);

  /** As {@link #of}; until the transaction ends, other steps and timers of the change wait. */
  Release lock(String change);

  /** As {@link #lock}, for a change that is approved. @throws org.assetcloud.itsm.shared.Conflict where it is not */
  Release approved(String change);
}
