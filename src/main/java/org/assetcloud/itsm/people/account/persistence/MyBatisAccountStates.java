package org.assetcloud.itsm.people.account.persistence;

import org.assetcloud.itsm.people.account.AccountStates;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisAccountStates implements AccountStates {

  private final AccountStateMapper mapper;

  MyBatisAccountStates(AccountStateMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public boolean hasOneTimePassword(String person) {
    return Boolean.TRUE.equals(mapper.oneTimePassword(person));
  }

  @Override
  public void lock(String person) {
    if (mapper.lock(person) == null) {
      mapper.insert(person, false);
    }
  }

  @Override
  public void oneTimePassword(String person, boolean oneTime) {
    if (mapper.updateOneTimePassword(person, oneTime) == 0) {
      mapper.insert(person, oneTime);
    }
  }
}
