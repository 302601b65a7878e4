package org.assetcloud.itsm.people.factor;

import java.time.Instant;
import java.util.Optional;
import org.assetcloud.itsm.people.CurrentUser;
import org.springframework.stereotype.Component;

/** What a person reads of the own second factor. */
@Component
public class OwnFactor {

  private final SecondFactors factors;
  private final FactorSettings settings;
  private final CurrentUser person;

  OwnFactor(SecondFactors factors, FactorSettings settings, CurrentUser person) {
    this.factors = factors;
    this.settings = settings;
    this.person = person;
  }

  /** Empty where none is enrolled. */
  public Optional<Instant> enrolledAt() {
    return factors.find(person.id()).map(SecondFactor::enrolledAt);
  }

  public int recoveryCodesLeft() {
    return factors.recoveryCodesLeft(person.id());
  }

  /** Whether the person has to have one. */
  public boolean required() {
    return settings.demandedOf(person.roles());
  }
}
