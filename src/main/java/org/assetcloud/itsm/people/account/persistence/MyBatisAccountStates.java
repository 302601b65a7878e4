package org.assetcloud.itsm.people.account.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.assetcloud.itsm.people.account.AccountState;
import org.assetcloud.itsm.people.account.AccountStates;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisAccountStates implements AccountStates {

  private final AccountStateMapper mapper;

  MyBatisAccountStates(AccountStateMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public AccountState of(String person) {
    AccountStateRow row = mapper.find(person);
    return row == null ? AccountState.of(person) : row.state();
  }

  @Override
  public Map<String, AccountState> of(Collection<String> persons) {
    Map<String, AccountState> states = new HashMap<>();
    persons.forEach(person -> states.put(person, AccountState.of(person)));
    if (!persons.isEmpty()) {
      mapper.ofAll(persons).forEach(row -> states.put(row.person(), row.state()));
    }
    return states;
  }

  @Override
  public int unusedDays() {
    return mapper.days("DISABLE_UNUSED_AFTER");
  }

  @Override
  public AccountState lock(String person) {
    AccountStateRow row = mapper.lock(person);
    if (row != null) {
      return row.state();
    }
    AccountState fresh = AccountState.of(person);
    mapper.insert(AccountStateRow.of(fresh));
    return fresh;
  }

  @Override
  public void store(AccountState state) {
    AccountStateRow row = AccountStateRow.of(state);
    if (mapper.update(row) == 0) {
      mapper.insert(row);
    }
  }
}
