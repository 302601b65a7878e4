package org.assetcloud.itsm.plan.signing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assetcloud.itsm.asking.Answers;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.shared.Conflict;

/** The signatures of one version: which are needed, given and to come next. A pure view of what is on record. */
public final class Signoff {

  private final EmergencyPlan plan;
  private final Answers<Seat, Signature> answers;

  Signoff(EmergencyPlan plan, List<Seat> seats, List<Signature> signatures) {
    int version = plan.progress().version();
    this.plan = plan;
    this.answers = new Answers<>(seats.stream().filter(seat -> seat.version() == version).toList(),
        signatures.stream().filter(one -> one.version() == version && one.voidedAt() == null).toList());
  }

  public List<Seat> seats() {
    return answers.seats();
  }

  public Seat seat(int position) {
    return answers.at(position)
        .orElseThrow(() -> new Conflict("not-to-be-signed", "应急方案 %s 的这一版没有这一签，请刷新待办列表。".formatted(plan.number())));
  }

  /** The next to be signed for; empty where none is left. */
  Optional<Seat> next() {
    return answers.open().stream().findFirst();
  }

  List<Seat> after(Seat seat) {
    return seats().stream().filter(one -> one.position() > seat.position()).toList();
  }

  Optional<Signature> of(Seat seat) {
    return answers.of(seat);
  }

  public Set<String> persons() {
    return answers.persons();
  }

  /** What ended the round before all had signed, APPROVE where all have, null while it goes on. */
  public Decision outcome() {
    return answers.against().map(Signature::decision).orElse(answers.all() ? Decision.APPROVE : null);
  }

  /** What was said by whom did not sign. */
  public Optional<String> against() {
    return answers.against().map(Signature::comment);
  }

  /** Whether different persons, none of them the author, signed this very content for this very release. */
  boolean complete(String digest) {
    return outcome() == Decision.APPROVE && answers.ofDifferentPersons() && !persons().contains(plan.author())
        && answers.given().stream().allMatch(one -> one.digest().equals(digest));
  }
}
