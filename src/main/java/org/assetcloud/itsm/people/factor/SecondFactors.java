package org.assetcloud.itsm.people.factor;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The second factors and their recovery codes. What uses a code up holds whatever becomes of the transaction around it. */
public interface SecondFactors {

  /** Also one that is not enrolled yet. */
  Optional<SecondFactor> find(String person);

  /** Which of these persons have enrolled one, in one read. */
  Set<String> enrolled(Collection<String> persons);

  /** Whether a person has enrolled one; one read by primary key. */
  default boolean enrolled(String person) {
    return find(person).filter(SecondFactor::enrolled).isPresent();
  }

  /**
   * A secret in place of one that is not enrolled.
   *
   * @return false where one is enrolled, which stays
   */
  boolean begin(String person, String secret, Instant now);

  /** @return false where another secret was begun meanwhile, or it is enrolled already */
  boolean enrol(SecondFactor begun, long step, Instant now);

  /** Uses up a step and all before it: of those who come with it at the same time one gets true. */
  boolean accept(String person, long step);

  /** In place of all there are. @param digests of new codes */
  void replaceRecoveryCodes(String person, List<String> digests);

  /** Uses a recovery code up: of those who come with it at the same time one gets true. */
  boolean useRecoveryCode(String person, String digest, Instant now);

  int recoveryCodesLeft(String person);

  /** With its recovery codes. @return false where there is none that is enrolled */
  boolean remove(String person);
}
