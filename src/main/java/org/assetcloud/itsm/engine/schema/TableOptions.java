package org.assetcloud.itsm.engine.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fills {@code ${tableOptions}} and {@code ${onlyH2}} of the SQL migrations, which are otherwise the same text on H2 and MySQL. */
@Configuration(proxyBeanMethods = false)
class TableOptions {

  private static final String MYSQL = "ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin";

  @Bean
  FlywayConfigurationCustomizer tableOptionsPlaceholder(DataSource dataSource) {
    return flyway -> {
      boolean mySql = isMySql(dataSource);
      flyway.placeholders(Map.of("tableOptions", mySql ? MYSQL : "", "onlyH2", mySql ? "--" : ""));
    };
  }

  private static boolean isMySql(DataSource dataSource) {
    try (Connection connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("MySQL");
    } catch (SQLException unreachable) {
      throw new IllegalStateException("The database does not answer", unreachable);
    }
  }
}
