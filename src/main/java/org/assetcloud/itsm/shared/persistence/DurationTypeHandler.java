package org.assetcloud.itsm.shared.persistence;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;

/** Durations are VARCHAR columns in ISO 8601, as people write them in the targets table ({@code PT2H}). */
@MappedTypes(Duration.class)
public class DurationTypeHandler extends BaseTypeHandler<Duration> {

  @Override
  public void setNonNullParameter(PreparedStatement statement, int index, Duration duration, JdbcType type) throws SQLException {
    statement.setString(index, duration.toString());
  }

  @Override
  public Duration getNullableResult(ResultSet row, String column) throws SQLException {
    return duration(row.getString(column));
  }

  @Override
  public Duration getNullableResult(ResultSet row, int column) throws SQLException {
    return duration(row.getString(column));
  }

  @Override
  public Duration getNullableResult(CallableStatement call, int column) throws SQLException {
    return duration(call.getString(column));
  }

  private static Duration duration(String text) {
    return text == null ? null : Duration.parse(text);
  }
}
