package org.assetcloud.itsm.people.factor.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assetcloud.itsm.people.factor.SecondFactor;
import org.assetcloud.itsm.people.factor.SecondFactors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What uses up is a transaction of its own: a refused step gives no code back. */
@Repository
class MyBatisSecondFactors implements SecondFactors {

  private final SecondFactorMapper mapper;

  MyBatisSecondFactors(SecondFactorMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Optional<SecondFactor> find(String person) {
    return Optional.ofNullable(mapper.find(person));
  }

  @Override
  public Set<String> enrolled(Collection<String> persons) {
    return persons.isEmpty() ? Set.of() : Set.copyOf(mapper.enrolled(persons));
  }

  @Override
  public boolean begin(String person, String secret, Instant now) {
    if (mapper.begin(person, secret, now) == 1) {
      return true;
    }
    try {
      mapper.insert(person, secret, now);
      return true;
    } catch (DuplicateKeyException another) {
      return false;
    }
  }

  @Override
  public boolean enrol(SecondFactor begun, long step, Instant now) {
    return mapper.enrol(begun, step, now) == 1;
  }

  @Override
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public boolean accept(String person, long step) {
    return mapper.accept(person, step) == 1;
  }

  @Override
  public void replaceRecoveryCodes(String person, List<String> digests) {
    mapper.deleteRecoveryCodes(person);
    mapper.insertRecoveryCodes(person, digests);
  }

  @Override
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public boolean useRecoveryCode(String person, String digest, Instant now) {
    return mapper.useRecoveryCode(person, digest, now) == 1;
  }

  @Override
  public int recoveryCodesLeft(String person) {
    return mapper.recoveryCodesLeft(person);
  }

  @Override
  public boolean remove(String person) {
    mapper.deleteRecoveryCodes(person);
    return mapper.delete(person) == 1;
  }
}
