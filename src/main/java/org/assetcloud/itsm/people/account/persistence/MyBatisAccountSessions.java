package org.assetcloud.itsm.people.account.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assetcloud.itsm.people.account.AccountSession;
import org.assetcloud.itsm.people.account.AccountSessions;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisAccountSessions implements AccountSessions {

  private final AccountSessionMapper mapper;

  MyBatisAccountSessions(AccountSessionMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Optional<AccountSession> find(String id) {
    return Optional.ofNullable(mapper.find(id));
  }

  @Override
  public List<AccountSession> of(String person) {
    return mapper.ofPerson(person);
  }

  @Override
  public void add(AccountSession session) {
    mapper.insert(session);
  }

  @Override
  public void seen(String id, Instant at) {
    mapper.seen(id, at);
  }

  @Override
  public void end(String id) {
    mapper.delete(id);
  }

  @Override
  public void endAll(String person, String but) {
    mapper.deleteAll(person, but);
  }

  @Override
  public void endSeenBefore(Instant instant) {
    mapper.deleteSeenBefore(instant);
  }
}
