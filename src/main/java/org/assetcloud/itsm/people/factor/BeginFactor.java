package org.assetcloud.itsm.people.factor;

import java.time.Clock;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.shared.Conflict;
import org.springframework.stereotype.Component;

/** Whoever is signed in gets a secret for the phone, after the password once more. It opens nothing until {@link ConfirmFactor}. */
@Component
public class BeginFactor {

  private final SecondFactors factors;
  private final PhoneCodes phoneCodes;
  private final OnceMore onceMore;
  private final CurrentUser person;
  private final Clock clock;

  BeginFactor(SecondFactors factors, PhoneCodes phoneCodes, OnceMore onceMore, CurrentUser person, Clock clock) {
    this.factors = factors;
    this.phoneCodes = phoneCodes;
    this.onceMore = onceMore;
    this.person = person;
    this.clock = clock;
  }

  /**
   * In place of a secret that was not confirmed.
   *
   * @throws Conflict where a second factor is enrolled: it has to be removed before
   * @throws org.assetcloud.itsm.shared.Refused where the password is wrong
   */
  public Enrolment begin(String password) {
    if (factors.enrolled(person.id())) {
      throw FactorChanged.enrolledAlready();
    }
    onceMore.password(password);
    String secret = phoneCodes.secret();
    if (!factors.begin(person.id(), secret, clock.instant())) {
      throw FactorChanged.enrolledAlready();
    }
    return Enrolment.of(person.id(), secret);
  }
}
