package org.assetcloud.itsm.shared.persistence;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.stream.Stream;
import org.assetcloud.itsm.shared.Overloaded;

/** Recognises what the database could not do in time. */
public final class Overload {

  private static final int LOCK_TIMEOUT_OF_H2 = 50200;
  private static final int TIMEOUT_OF_MYSQL = 3024;

  private Overload() {}

  /** What it means to whoever asked, or null where a failure has other reasons; a lock that others hold is one. */
  public static Overloaded of(Throwable failed) {
    return Stream.iterate(failed, Objects::nonNull, Throwable::getCause).filter(SQLException.class::isInstance).map(SQLException.class::cast)
        .map(Overload::said).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static Overloaded said(SQLException failed) {
    if (failed instanceof SQLTransientConnectionException) {
      return new Overloaded("too-busy", "系统正忙，本次操作没有执行，请稍后再试。");
    }
    boolean tookTooLong = failed.getErrorCode() == TIMEOUT_OF_MYSQL
        || failed instanceof SQLTimeoutException && failed.getErrorCode() != LOCK_TIMEOUT_OF_H2;
    return tookTooLong ? new Overloaded("query-too-long", "查询用时超过 10 秒，已经停止，请缩小查询范围后再试。") : null;
  }
}
