package org.assetcloud.itsm.shared.persistence;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.assetcloud.itsm.shared.time.Zone;

/**
 * Instants are DATETIME columns in Asia/Shanghai wall time, to the second: readable by those who query the tables, and out of reach of
 * the time zones of JVM, driver and database, because no conversion takes place on a {@link LocalDateTime}.
 */
@MappedTypes(Instant.class)
public class InstantTypeHandler extends BaseTypeHandler<Instant> {

  @Override
  public void setNonNullParameter(PreparedStatement statement, int index, Instant instant, JdbcType type) throws SQLException {
    statement.setObject(index, LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.SECONDS), Zone.SHANGHAI));
  }

  @Override
  public Instant getNullableResult(ResultSet row, String column) throws SQLException {
    return instant(row.getObject(column, LocalDateTime.class));
  }

  @Override
  public Instant getNullableResult(ResultSet row, int column) throws SQLException {
    return instant(row.getObject(column, LocalDateTime.class));
  }

  @Override
  public Instant getNullableResult(CallableStatement call, int column) throws SQLException {
    return instant(call.getObject(column, LocalDateTime.class));
  }

  private static Instant instant(LocalDateTime wallTime) {
    return wallTime == null ? null : wallTime.atZone(Zone.SHANGHAI).toInstant();
  }
}
