package org.assetcloud.itsm.change.module;

import java.time.Instant;

/**
 * A module that somebody misses in the register.
 *
 * @param answer why it was not entered; null where it was, or nobody has answered
 */
public record ModuleProposal(
    long id, String name, String reason, State state, String proposedBy, Instant proposedAt, String answeredBy, Instant answeredAt,
    String answer) {

  /** How it stands. */
  public enum State {
    PROPOSED, ENTERED, DECLINED
  }

  ModuleProposal answered(State to, String by, Instant at, String why) {
    return new ModuleProposal(id, name, reason, to, proposedBy, proposedAt, by, at, why);
  }
}
