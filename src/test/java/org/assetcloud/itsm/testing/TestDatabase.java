package org.assetcloud.itsm.testing;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives a wired test an empty database of its own: H2 in memory, or a real MySQL where the system property {@code test.database} says so. */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    boolean mySql = "mysql".equals(System.getProperty("test.database"));
    Map<String, Object> settings = mySql
        ? Map.of("spring.datasource.url", MySqlServer.shared().newDatabase(), "spring.datasource.username", "root",
            "spring.datasource.password", "")
        : Map.of("spring.datasource.url", "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=15000;QUERY_CACHE_SIZE=1024");
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", settings));
  }
}
