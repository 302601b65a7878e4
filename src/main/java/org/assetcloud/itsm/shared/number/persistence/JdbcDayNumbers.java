package org.assetcloud.itsm.shared.number.persistence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javax.sql.DataSource;
import org.assetcloud.itsm.shared.number.DayNumbers;
import org.assetcloud.itsm.shared.persistence.BesideConnections;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** The row of a series and day is locked for one short transaction and never for that of whoever needs the number (decision 2). */
@Repository
class JdbcDayNumbers implements DayNumbers {

  private final JdbcClient database;
  private final TransactionTemplate apart;

  JdbcDayNumbers(@Qualifier(BesideConnections.NAME) DataSource beside) {
    this.database = JdbcClient.create(beside);
    this.apart = new TransactionTemplate(new JdbcTransactionManager(beside));
  }

  @Override
  public String next(String series, LocalDate day) {
    Integer number = taken(series, day);
    if (number == null) {
      begin(series, day);
      number = taken(series, day);
    }
    return "%s-%s-%04d".formatted(series, day.format(DateTimeFormatter.BASIC_ISO_DATE), number);
  }

  /** Null where the day has no row yet. */
  private Integer taken(String series, LocalDate day) {
    return apart.execute(status -> {
      int rows = database.sql("update day_number set last_ = last_ + 1 where series = ? and day_ = ?").params(series, day).update();
      return rows == 0 ? null
          : database.sql("select last_ from day_number where series = ? and day_ = ?").params(series, day).query(Integer.class).single();
    });
  }

  private void begin(String series, LocalDate day) {
    try {
      apart.executeWithoutResult(status ->
          database.sql("insert into day_number (series, day_, last_) values (?, ?, 0)").params(series, day).update());
    } catch (DuplicateKeyException begunByAnother) {
      // The row is there, which is all that was wanted.
    }
  }
}
