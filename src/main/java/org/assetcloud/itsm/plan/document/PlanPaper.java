package org.assetcloud.itsm.plan.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.content.PlanVersion;
import org.assetcloud.itsm.plan.criteria.Answer;
import org.assetcloud.itsm.plan.signing.Seat;
import org.assetcloud.itsm.plan.signing.Signature;
import org.assetcloud.itsm.shared.link.VotesOnChange.VoteOnRecord;

/**
 * What a paper about a plan says.
 *
 * @param version the present one
 * @param votes on its change; none for a first go-live
 * @param names of everybody in it, by user id
 * @param at when the paper was made
 */
public record PlanPaper(
    EmergencyPlan plan, PlanVersion version, Signing signing, List<Answer> answers, List<VoteOnRecord> votes, Map<String, String> names,
    Instant at) {

  /** Who has to sign, and who did; of all versions. */
  public record Signing(List<Seat> seats, List<Signature> signatures) {}

  String name(String person) {
    return names.getOrDefault(person, person);
  }
}
