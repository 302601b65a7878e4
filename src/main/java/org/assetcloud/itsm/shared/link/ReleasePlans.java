package org.assetcloud.itsm.shared.link;

import java.util.Optional;

/** The emergency plans of releases, for the feature that carries the releases out (R4.1, R4.2). */
public interface ReleasePlans {

  /** What is missing before this very release may begin, a Chinese sentence; empty where its plan is complete and signed. */
  Optional<String> missing(Releases.Release release);

  /** Which of its criteria are not answered or have failed, a Chinese sentence; empty where all are answered and none failed. */
  Optional<String> open(String change);

  /** The number of its plan; empty where there is none yet. */
  Optional<String> numberOf(String change);
}
