package org.assetcloud.itsm.change.persistence;

import java.time.Instant;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.change.vote.Vote;
import org.assetcloud.itsm.people.Role;

/** A row of {@code change_vote}. */
record VoteRow(
    String number, int round, int position, String person, String role, Decision decision, String comment, Instant at) {

  static VoteRow of(String number, Vote vote) {
    return new VoteRow(number, vote.round(), vote.position(), vote.person(), vote.role().id(), vote.decision(), vote.comment(), vote.at());
  }

  Vote vote() {
    return new Vote(round, position, person, Role.of(role), decision, comment, at);
  }
}
