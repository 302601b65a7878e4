package org.assetcloud.itsm.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class SharedOutConnectionsTest {

  private static final String SLOW = "select count(*) from system_range(1, 100000) a, system_range(1, %d) b";

  private final HikariDataSource requests = new HikariDataSource();
  private final SharedOutConnections connections = shared();
  private final JdbcTemplate database = new JdbcTemplate(connections);

  private SharedOutConnections shared() {
    requests.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
    requests.setMaximumPoolSize(3);
    requests.setConnectionTimeout(250);
    return new SharedOutConnections(requests, 100);
  }

  @AfterEach
  void close() {
    connections.close();
    requests.close();
  }

  @Test
  void aRequestsQueryEndsInTimeAndABackgroundJobsDoesNot() throws Exception {
    ServedRequest.serve(() -> {
      Throwable ended = catchThrowable(() -> database.queryForObject(SLOW.formatted(100_000), Long.class));
      assertThat(Overload.of(ended)).extracting(each -> each.type()).isEqualTo("query-too-long");
    });

    assertThat(database.queryForObject(SLOW.formatted(100), Long.class)).isEqualTo(10_000_000);
  }

  @Test
  void requestsThatTookEveryConnectionLeaveThoseOfTheBackgroundAlone() throws Exception {
    List<Connection> taken = new ArrayList<>();

    ServedRequest.serve(() -> {
      for (int each = 0; each < 3; each++) {
        taken.add(connection());
      }
      assertThat(Overload.of(catchThrowable(connections::getConnection))).extracting(each -> each.type()).isEqualTo("too-busy");
    });

    assertThat(database.queryForObject("select 1", Integer.class)).isEqualTo(1);
    for (Connection each : taken) {
      each.close();
    }
  }

  private Connection connection() {
    try {
      return connections.getConnection();
    } catch (java.sql.SQLException none) {
      throw new AssertionError(none);
    }
  }
}
