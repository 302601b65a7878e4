package org.assetcloud.itsm.people.signin.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.assetcloud.itsm.people.signin.Counter;
import org.assetcloud.itsm.people.signin.Counters;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Each statement is a transaction of its own: no lock is held while another is waited for, and a refused step takes no count back. */
@Repository
class MyBatisCounters implements Counters {

  private static final int TRIES = 4;

  private final CounterMapper mapper;
  private final TransactionTemplate alone;

  MyBatisCounters(CounterMapper mapper, PlatformTransactionManager transactions) {
    this.mapper = mapper;
    this.alone = new TransactionTemplate(transactions);
    this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public Optional<Counter> find(String account, String source) {
    return Optional.ofNullable(mapper.find(account, source));
  }

  @Override
  public boolean count(String account, String source, int most, Instant now, Instant until) {
    return alone(() -> mapper.count(account, source, most, now, until)) == 1
        || inserted(account, source, new Counter(1, until, null))
        || alone(() -> mapper.count(account, source, most, now, until)) == 1;
  }

  @Override
  public void succeeded(String account, String source, Instant now) {
    if (alone(() -> mapper.succeeded(account, source, now)) == 0 && !inserted(account, source, new Counter(0, now, now))) {
      alone(() -> mapper.succeeded(account, source, now));
    }
  }

  @Override
  public void reset(String account) {
    mapper.reset(account);
  }

  @Override
  public void clear(Instant now, Instant knownSince) {
    mapper.clear(now, knownSince);
  }

  @Override
  public String key(String proposed) {
    if (mapper.key() == null) {
      try {
        alone.executeWithoutResult(transaction -> mapper.insertKey(proposed));
      } catch (DuplicateKeyException another) {
        // another node was first
      }
    }
    return mapper.key();
  }

  private boolean inserted(String account, String source, Counter counter) {
    if (mapper.find(account, source) != null) {
      return false;
    }
    try {
      alone.executeWithoutResult(transaction -> mapper.insert(account, source, counter));
      return true;
    } catch (DuplicateKeyException another) {
      return false;
    }
  }

  private int alone(Supplier<Integer> statement) {
    for (int tried = 1; ; tried++) {
      try {
        return alone.execute(transaction -> statement.get());
      } catch (ConcurrencyFailureException collided) {
        if (tried == TRIES) {
          throw collided;
        }
      }
    }
  }
}
