package org.assetcloud.itsm.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import org.assetcloud.itsm.testing.MySqlServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What MySQL says of a query that takes too long is understood as such. */
@Tag("full")
class LongQueriesOnMySqlTest {

  private static final String SLOW = """
      select count(*) from information_schema.columns a, information_schema.columns b, information_schema.columns c
      where a.column_name = concat(b.column_name, c.column_name)""";

  @Test
  void aRequestsQueryEndsInTimeAndIsSaidToHaveTakenTooLong() throws Exception {
    try (HikariDataSource requests = new HikariDataSource()) {
      requests.setJdbcUrl(MySqlServer.shared().newDatabase());
      requests.setUsername("root");
      requests.setPassword("");
      try (SharedOutConnections connections = new SharedOutConnections(requests, 200)) {
        JdbcTemplate database = new JdbcTemplate(connections);

        ServedRequest.serve(() -> {
          Throwable ended = catchThrowable(() -> database.queryForObject(SLOW, Long.class));
          assertThat(Overload.of(ended)).as("%s", ended).isNotNull().extracting(each -> each.type()).isEqualTo("query-too-long");
        });

        assertThat(database.queryForObject("select 1", Integer.class)).as("a background job's").isEqualTo(1);
      }
    }
  }
}
