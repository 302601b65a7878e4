package org.assetcloud.itsm.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives a wired test an empty database of its own: H2 in memory, or a real MySQL where the system property {@code test.database} says so. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    String url = empty();
    Map<String, Object> settings = url.startsWith("jdbc:mysql:")
        ? Map.of("spring.datasource.url", url, "spring.datasource.username", "root", "spring.datasource.password", "")
        : Map.of("spring.datasource.url", url);
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", settings));
  }

  /** An empty database beside the application's, of the same kind. */
  public static HikariDataSource another() {
    HikariDataSource database = new HikariDataSource();
    database.setJdbcUrl(empty());
    if (database.getJdbcUrl().startsWith("jdbc:mysql:")) {
      database.setUsername("root");
      // An engine that looks for its tables finds them in no database but this one.
      database.addDataSourceProperty("nullDatabaseMeansCurrent", "true");
    }
    database.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    return database;
  }

  private static String empty() {
    return "mysql".equals(System.getProperty("test.database")) ? MySqlServer.shared().newDatabase()
        : "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=15000;QUERY_CACHE_SIZE=1024";
  }
}
