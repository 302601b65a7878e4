package org.assetcloud.itsm.plan.signing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.shared.Conflict;

/** The signatures of one version: which are needed, given and to come next. A pure view of what is on record. */
final class Signoff {

  private final EmergencyPlan plan;
  private final List<Seat> seats;
  private final List<Signature> given;

  Signoff(EmergencyPlan plan, List<Seat> seats, List<Signature> signatures) {
    int version = plan.progress().version();
    this.plan = plan;
    this.seats = seats.stream().filter(seat -> seat.version() == version).toList();
    this.given = signatures.stream().filter(one -> one.version() == version && one.voidedAt() == null).toList();
  }

  List<Seat> seats() {
    return seats;
  }

  Seat seat(int position) {
    return seats.stream().filter(seat -> seat.position() == position).findFirst()
        .orElseThrow(() -> new Conflict("not-to-be-signed", "应急方案 %s 的这一版没有这一签，请刷新待办列表。".formatted(plan.number())));
  }

  /** The next to be signed for; empty where none is left. */
  Optional<Seat> next() {
    return seats.stream().filter(seat -> of(seat).isEmpty()).findFirst();
  }

  List<Seat> after(Seat seat) {
    return seats.stream().filter(one -> one.position() > seat.position()).toList();
  }

  Optional<Signature> of(Seat seat) {
    return given.stream().filter(one -> one.position() == seat.position()).findFirst();
  }

  Set<String> persons() {
    return given.stream().map(Signature::person).collect(Collectors.toUnmodifiableSet());
  }

  /** What ended the round before all had signed, APPROVE where all have, null while it goes on. */
  Decision outcome() {
    Decision against = given.stream().map(Signature::decision).filter(decision -> decision != Decision.APPROVE).findFirst().orElse(null);
    return against != null ? against : !seats.isEmpty() && next().isEmpty() ? Decision.APPROVE : null;
  }

  /** What was said by whom did not sign. */
  Optional<String> against() {
    return given.stream().filter(one -> one.decision() != Decision.APPROVE).map(Signature::comment).findFirst();
  }

  /** Whether different persons, none of them the author, signed this very content for this very release. */
  boolean complete(String digest) {
    return outcome() == Decision.APPROVE && persons().size() == seats.size() && !persons().contains(plan.author())
        && given.stream().allMatch(one -> one.digest().equals(digest));
  }
}
