package org.assetcloud.itsm.shared.idempotency.persistence;

import java.time.Instant;
import org.assetcloud.itsm.shared.idempotency.Answered;
import org.assetcloud.itsm.shared.idempotency.AnsweredRequests;
import org.assetcloud.itsm.shared.idempotency.IdempotencyKey;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisAnsweredRequests implements AnsweredRequests {

  private final AnsweredMapper mapper;

  MyBatisAnsweredRequests(AnsweredMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Request find(String user, IdempotencyKey key) {
    AnsweredRow row = mapper.find(user, key.value());
    return row == null ? null
        : new Request(row.digest(), row.at(), row.status() == null ? null : new Answered(row.status(), row.location(), row.body()));
  }

  @Override
  public boolean begin(String user, IdempotencyKey key, String digest, Instant at) {
    try {
      mapper.insert(user, key.value(), digest, at);
      return true;
    } catch (DuplicateKeyException taken) {
      return false;
    }
  }

  @Override
  public void answer(String user, IdempotencyKey key, Answered answered) {
    mapper.answer(user, key.value(), answered);
  }

  @Override
  public void forget(String user, IdempotencyKey key) {
    mapper.delete(user, key.value());
  }

  @Override
  public void forgetBefore(Instant at) {
    mapper.deleteBefore(at);
  }
}
