package org.assetcloud.itsm.shared.persistence;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A few connections for what is committed apart from the transaction that asks for it, such as a number that is handed out. They are apart so
 * that a crowd of transactions, each waiting for a second connection, never waits for one of its own.
 */
@Configuration(proxyBeanMethods = false)
public class BesideConnections {

  /** The name of the bean. */
  public static final String NAME = "connectionsBeside";

  private static final int MOST = 3;

  @Bean(name = NAME, defaultCandidate = false)
  HikariDataSource connectionsBeside(DataSource database) throws SQLException {
    HikariDataSource beside = new HikariDataSource();
    database.unwrap(HikariDataSource.class).copyStateTo(beside);
    beside.setPoolName("beside");
    beside.setMaximumPoolSize(MOST);
    beside.setMinimumIdle(1);
    return beside;
  }
}
