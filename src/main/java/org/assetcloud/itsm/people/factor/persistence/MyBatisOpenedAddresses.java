package org.assetcloud.itsm.people.factor.persistence;

import java.time.Instant;
import org.assetcloud.itsm.people.factor.OpenedAddresses;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisOpenedAddresses implements OpenedAddresses {

  private final OpenedAddressMapper mapper;

  MyBatisOpenedAddresses(OpenedAddressMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public boolean open(String person, String address, Instant now) {
    Instant until = mapper.until(person, address);
    return until != null && until.isAfter(now);
  }

  @Override
  public void openUntil(String person, String address, Instant until) {
    if (mapper.update(person, address, until) == 0) {
      try {
        mapper.insert(person, address, until);
      } catch (DuplicateKeyException another) {
        // another node was first, at the same time
      }
    }
  }

  @Override
  public void closeAll(String person) {
    mapper.deleteAll(person);
  }

  @Override
  public void clear(Instant now) {
    mapper.deleteOver(now);
  }
}
