package org.assetcloud.itsm.change;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assetcloud.itsm.shared.Refused;

/**
 * A change: what is asked for, by whom, and how far it is.
 *
 * @param origin number of the ticket that opened it, null where a person asked for it
 */
public record Change(String number, Content content, String requestedBy, Instant requestedAt, String origin, Progress progress) {

  /** @throws ChangeEnded where nothing can be done about it any more */
  public Change stillOpen() {
    if (!progress.status().open()) {
      throw new ChangeEnded(number, progress.status());
    }
    return this;
  }

  public Change with(Progress next) {
    return new Change(number, content, requestedBy, requestedAt, origin, next);
  }

  /** Whoever had a part in it stays involved. */
  public Change with(Content revised, Progress next) {
    Content.Hands hands = revised.hands().remembering(content.hands().formerly());
    return new Change(number, revised.in(hands), requestedBy, requestedAt, origin, next);
  }

  /** Somebody else has this part from now on; what it says about the work stays what was voted about (R7.4). */
  public Change with(ChangePart part, String person) {
    Content.Hands hands = content.hands().remembering(Set.of(part.of(this)));
    return switch (part) {
      case REQUESTER -> new Change(number, content.in(hands), person, requestedAt, origin, progress);
      case IMPLEMENTER -> new Change(number, content.in(new Content.Hands(person, hands.verifier(), hands.formerly())), requestedBy,
          requestedAt, origin, progress);
      case VERIFIER -> new Change(number, content.in(new Content.Hands(hands.implementer(), person, hands.formerly())), requestedBy,
          requestedAt, origin, progress);
    };
  }

  /** Whether it brings something to go live or an update (R4.1): because its kind does, or because whoever confirmed the kind found so. */
  public boolean release() {
    return progress.release() || content.kind() != null && content.kind().release();
  }

  /**
   * What it is after somebody confirmed its kind.
   *
   * @param release null is as the kind says
   * @throws Refused where a release is said to be none
   */
  public Change confirmed(Boolean release) {
    if (Boolean.FALSE.equals(release) && release()) {
      throw Refused.field("release", "这个变更属于上线或更新，不能改为不属于；变更种类填错的请退回申请人修改。");
    }
    return Boolean.TRUE.equals(release) ? with(progress.foundRelease()) : this;
  }

  /** When its approvers are asked next; an emergency that was returned before its work is voted about at once again, and then afterwards. */
  public Stage stage() {
    if (!content.emergency()) {
      return Stage.BEFORE;
    }
    return progress.lateApproval() == null || progress.toBeAuthorisedAnew() ? Stage.AT_ONCE : Stage.AFTERWARDS;
  }

  /** Whether it has to be reviewed before it is closed: emergencies, and what failed or broke a rule. */
  public boolean toReview(List<Violation> violations) {
    return content.emergency() || progress.result() != ChangeResult.SUCCESSFUL || !violations.isEmpty();
  }

  /** Nobody votes on what they requested, implement or verify (R7.4). */
  public boolean involves(String person) {
    return requestedBy.equals(person) || content.involves(person);
  }
}
