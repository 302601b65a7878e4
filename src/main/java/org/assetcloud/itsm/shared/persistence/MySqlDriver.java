package org.assetcloud.itsm.shared.persistence;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Sets up the MySQL driver wherever MySQL is used, so that no address needs to name it (design section 7): whole seconds are sent as the
 * columns keep them, cut and never rounded up, and statements are prepared once per connection.
 */
@Component
class MySqlDriver implements BeanPostProcessor {

  private static final Map<String, String> SETTINGS = Map.of("sendFractionalSeconds", "false", "useServerPrepStmts", "true",
      "cachePrepStmts", "true", "prepStmtCacheSize", "500", "prepStmtCacheSqlLimit", "16384", "useLocalSessionState", "true",
      "elideSetAutoCommits", "true", "cacheServerConfiguration", "true");

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof HikariDataSource pool && pool.getJdbcUrl() != null && pool.getJdbcUrl().startsWith("jdbc:mysql:")) {
      SETTINGS.forEach(pool::addDataSourceProperty);
    }
    return bean;
  }
}
