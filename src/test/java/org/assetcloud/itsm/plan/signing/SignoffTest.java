package org.assetcloud.itsm.plan.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.asking.Times;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.plan.content.PlanExamples;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.junit.jupiter.api.Test;

/** What the signatures on record amount to (R4.1): all of them, of different persons, for this very content. */
class SignoffTest {

  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
  private static final String DIGEST = "d1";

  @Test
  void silenceNeverSigns() {
    assertThat(signoff().outcome()).isNull();
    assertThat(signoff(approved(1, "a")).outcome()).isNull();
    assertThat(signoff(approved(1, "a"), approved(2, "b")).complete(DIGEST)).isFalse();
    assertThat(signoff(approved(1, "a"), approved(2, "b"), approved(3, "c")).outcome()).isEqualTo(Decision.APPROVE);
    assertThat(signoff(approved(1, "a"), approved(2, "b"), approved(3, "c")).complete(DIGEST)).isTrue();
  }

  @Test
  void oneAfterTheOtherSigns() {
    Signoff begun = signoff(approved(1, "a"));

    assertThat(signoff().next()).map(Seat::position).hasValue(1);
    assertThat(begun.next()).map(Seat::position).hasValue(2);
    assertThat(begun.after(begun.seat(2))).extracting(Seat::position).containsExactly(3);
    assertThat(begun.of(begun.seat(1))).map(Signature::person).hasValue("a");
    assertThat(begun.of(begun.seat(2))).isEmpty();
    assertThat(signoff(approved(1, "a"), approved(2, "b"), approved(3, "c")).next()).isEmpty();
  }

  @Test
  void whoReturnsOrRejectsEndsIt() {
    assertThat(signoff(approved(1, "a"), signature(2, 2, "b", Decision.RETURN, DIGEST, null)).outcome()).isEqualTo(Decision.RETURN);
    assertThat(signoff(signature(2, 1, "a", Decision.REJECT, DIGEST, null)).outcome()).isEqualTo(Decision.REJECT);
    assertThat(signoff(approved(1, "a"), approved(2, "b"), signature(2, 3, "c", Decision.REJECT, DIGEST, null)).complete(DIGEST)).isFalse();
  }

  @Test
  void whatIsVoidOrOfAnotherVersionIsAsIfItHadNotBeen() {
    Signoff signoff = signoff(signature(2, 1, "a", Decision.APPROVE, DIGEST, NOW), signature(1, 2, "b", Decision.REJECT, DIGEST, null),
        signature(3, 3, "c", Decision.APPROVE, DIGEST, null));

    assertThat(signoff.outcome()).isNull();
    assertThat(signoff.next()).map(Seat::position).hasValue(1);
    assertThat(signoff.persons()).isEmpty();
    assertThat(signoff(approved(1, "a"), approved(2, "b"), signature(2, 3, "c", Decision.APPROVE, DIGEST, NOW)).complete(DIGEST)).isFalse();
    assertThat(signoff(approved(1, "a"), approved(2, "b"), signature(1, 3, "c", Decision.APPROVE, DIGEST, null)).complete(DIGEST)).isFalse();
  }

  @Test
  void seatsOfAnotherVersionAreNotAskedFor() {
    List<Seat> both = List.of(seat(1, 1), seat(1, 2), seat(2, 1));

    Signoff signoff = new Signoff(plan(), both, List.of(approved(1, "a")));

    assertThat(signoff.seats()).containsExactly(seat(2, 1));
    assertThat(signoff.complete(DIGEST)).isTrue();
  }

  @Test
  void theAuthorsSignatureIsNone() {
    assertThat(signoff(approved(1, "a"), approved(2, PlanExamples.AUTHOR), approved(3, "c")).complete(DIGEST)).isFalse();
  }

  @Test
  void onePersonsTwoSignaturesAreNotTwo() {
    assertThat(signoff(approved(1, "a"), approved(2, "a"), approved(3, "c")).complete(DIGEST)).isFalse();
    assertThat(signoff(approved(1, "a"), approved(2, "b"), approved(2, "c")).complete(DIGEST)).isFalse();
  }

  @Test
  void aSignatureForSomethingElseIsNone() {
    assertThat(signoff(approved(1, "a"), approved(2, "b"), approved(3, "c")).complete("d2")).isFalse();
    assertThat(signoff(approved(1, "a"), signature(2, 2, "b", Decision.APPROVE, "d0", null), approved(3, "c")).complete(DIGEST)).isFalse();
  }

  @Test
  void whereTheTableAsksNobodyNothingIsSigned() {
    Signoff nobody = new Signoff(plan(), List.of(), List.of());

    assertThat(nobody.outcome()).isNull();
    assertThat(nobody.complete(DIGEST)).isFalse();
  }

  private static Signoff signoff(Signature... given) {
    return new Signoff(plan(), IntStream.rangeClosed(1, 3).mapToObj(position -> seat(2, position)).toList(), Arrays.asList(given));
  }

  /** Its second version counts. */
  private static EmergencyPlan plan() {
    EmergencyPlan plan = PlanExamples.goLive();
    return plan.with(plan.progress().submitted(PlanForm.FULL).submitted(PlanForm.FULL));
  }

  private static Seat seat(int version, int position) {
    return new Seat(version, position, new Seat.Terms(Role.TEAM_LEAD, null, new Times(CalendarKind.OFFICE, Duration.ofHours(2),
        Duration.ofHours(1)), Role.PROJECT_MANAGER), null, StepLevel.OPEN);
  }

  private static Signature approved(int position, String person) {
    return signature(2, position, person, Decision.APPROVE, DIGEST, null);
  }

  private static Signature signature(int version, int position, String person, Decision decision, String digest, Instant voidedAt) {
    return new Signature(version, position, person, false, decision, null, digest, NOW, voidedAt);
  }
}
