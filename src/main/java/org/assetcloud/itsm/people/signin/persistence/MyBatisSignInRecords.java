package org.assetcloud.itsm.people.signin.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assetcloud.itsm.people.signin.SignInRecord;
import org.assetcloud.itsm.people.signin.SignInRecords;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisSignInRecords implements SignInRecords {

  private final SignInRecordMapper mapper;

  MyBatisSignInRecords(SignInRecordMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public void add(SignInRecord entry) {
    mapper.insert(entry);
  }

  @Override
  public List<SignInRecord> list(String account, long offset, int limit) {
    return mapper.list(account, offset, limit);
  }

  @Override
  public long count(String account) {
    return mapper.count(account);
  }

  @Override
  public Optional<Instant> last(SignInRecord like) {
    return Optional.ofNullable(mapper.last(like));
  }

  @Override
  public Map<String, Instant> lastSuccess(Collection<String> accounts) {
    return accounts.isEmpty() ? Map.of() : mapper.lastSuccess(accounts).stream()
        .collect(Collectors.toUnmodifiableMap(SignInRecordMapper.Last::account, SignInRecordMapper.Last::at));
  }

  @Override
  public void forgetBefore(Instant instant) {
    mapper.deleteBefore(instant);
  }
}
