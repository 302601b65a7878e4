package org.assetcloud.itsm.change.template;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.change.ChangeKind;

/**
 * A change of the catalogue: what is always done alike and was approved once for all (R7.4).
 *
 * @param answeredBy who approved or retired it last
 */
public record ChangeTemplate(
    long id, String title, ChangeKind kind, List<String> modules, int downtimeMinutes, String steps, String testEvidence, String backOutSteps,
    State state, String proposedBy, Instant proposedAt, String answeredBy, Instant answeredAt) {

  /** How a template stands. */
  public enum State {
    PROPOSED, APPROVED, RETIRED
  }
}
