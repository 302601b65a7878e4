package org.assetcloud.itsm.change.conclusion;

import org.assetcloud.itsm.change.vote.RoundOutcome;

/**
 * What a round comes to.
 *
 * @param because what stands against the change though its votes approve it, a Chinese sentence; empty where nothing does
 */
record Verdict(RoundOutcome outcome, String because) {

  /** Whether it is not approved because the votes that are needed cannot be given. */
  boolean forWantOfVotes() {
    return outcome == RoundOutcome.NOT_APPROVED && because.isEmpty();
  }
}
