package org.assetcloud.itsm.people.factor;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.assetcloud.itsm.people.signin.Checked;
import org.assetcloud.itsm.people.signin.Checked.Outcome;
import org.assetcloud.itsm.people.signin.Origin;
import org.assetcloud.itsm.people.signin.SignInRecord.Result;
import org.assetcloud.itsm.people.signin.SignIns;
import org.springframework.stereotype.Component;

/**
 * The one way to ask whether a code is right, of those whose password is. What is wrong with one is never told: a code that was used, or of
 * another time, is as wrong as any. A right one is used up, and so is a recovery code.
 */
@Component
public class CheckCode {

  private final SecondFactors factors;
  private final PhoneCodes phoneCodes;
  private final CodeCounts counts;
  private final SignIns signIns;
  private final Clock clock;

  CheckCode(SecondFactors factors, PhoneCodes phoneCodes, CodeCounts counts, SignIns signIns, Clock clock) {
    this.factors = factors;
    this.phoneCodes = phoneCodes;
    this.counts = counts;
    this.signIns = signIns;
    this.clock = clock;
  }

  /**
   * Counts, then compares; notes everything but that it was right, which is noted by who lets in. The code that was right last is not counted: a
   * program that goes on with it locks nobody, and it opens nothing whoever guesses it.
   */
  public Checked check(String person, String typed, Origin origin) {
    String code = TypedCode.of(typed);
    SecondFactor factor = factors.find(person).filter(SecondFactor::enrolled).orElse(null);
    if (factor != null && phoneCodes.isOf(factor.secret(), code, factor.lastStep())) {
      signIns.noteOnceAnHour(person, origin.address(), Result.WRONG_CODE);
      return wrong();
    }
    Optional<Instant> lockedUntil = counts.count(person, origin);
    if (lockedUntil.isPresent()) {
      signIns.noteOnceAnHour(person, origin.address(), Result.LOCKED);
      return new Checked(Outcome.LOCKED, lockedUntil.get(), false);
    }
    if (factor == null || !used(factor, code, origin)) {
      signIns.note(person, origin.address(), Result.WRONG_CODE);
      return wrong();
    }
    counts.right(person, origin);
    return new Checked(Outcome.RIGHT, null, false);
  }

  private boolean used(SecondFactor factor, String code, Origin origin) {
    if (TypedCode.ofAPhone(code)) {
      OptionalLong step = phoneCodes.step(factor.secret(), code, factor.lastStep());
      return step.isPresent() && factors.accept(factor.person(), step.getAsLong());
    }
    if (!factors.useRecoveryCode(factor.person(), RecoveryCodes.digest(factor.person(), code), clock.instant())) {
      return false;
    }
    signIns.note(factor.person(), origin.address(), Result.RECOVERY);
    return true;
  }

  private static Checked wrong() {
    return new Checked(Outcome.WRONG, null, false);
  }
}
