package org.assetcloud.itsm.change;

import java.time.Instant;
import java.util.List;

/**
 * A change: what is asked for, by whom, and how far it is.
 *
 * @param origin number of the ticket that opened it, null where a person asked for it
 */
public record Change(String number, Content content, String requestedBy, Instant requestedAt, String origin, Progress progress) {

  /** @throws ChangeEnded where nothing can be done about it any more */
  Change stillOpen() {
    if (!progress.status().open()) {
      throw new ChangeEnded(number, progress.status());
    }
    return this;
  }

  Change with(Progress next) {
    return new Change(number, content, requestedBy, requestedAt, origin, next);
  }

  Change with(Content revised, Progress next) {
    return new Change(number, revised, requestedBy, requestedAt, origin, next);
  }

  /** Whether it has to be reviewed before it is closed: emergencies, and what failed or broke a rule. */
  boolean toReview(List<Violation> violations) {
    return content.emergency() || progress.result() != ChangeResult.SUCCESSFUL || !violations.isEmpty();
  }

  /** Nobody votes on what they requested, implement or verify (R7.4). */
  boolean involves(String person) {
    return requestedBy.equals(person) || content.involves(person);
  }
}
