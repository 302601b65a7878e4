package org.assetcloud.itsm.shared.number.persistence;

import java.time.LocalDate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins a day's numbers in a transaction of its own, so that two who ask for the first number of a day do not undo each other. */
@Component
class FirstOfDay {

  private final DayNumberMapper mapper;
  private final TransactionTemplate ownTransaction;

  FirstOfDay(DayNumberMapper mapper, PlatformTransactionManager transactions) {
    this.mapper = mapper;
    this.ownTransaction = new TransactionTemplate(transactions);
    this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  void begin(String series, LocalDate day) {
    try {
      ownTransaction.executeWithoutResult(status -> mapper.begin(series, day));
    } catch (DuplicateKeyException begunByAnother) {
      // The row is there, which is all that was wanted.
    }
  }
}
