package org.assetcloud.itsm.shared.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/**
 * Two pools on one database. Requests have theirs, on which a query ends after {@link #LONGEST_QUERY} seconds; everything else, the job
 * executor above all, has its own, so that however many people search, a deadline still acts (design section 9).
 */
final class SharedOutConnections extends AbstractRoutingDataSource implements AutoCloseable {

  private static final int LONGEST_QUERY = 10;
  private static final int OF_BACKGROUND = 10;
  private static final int IDLE_OF_BACKGROUND = 2;

  /** Whom a connection is for. */
  private enum Share {
    REQUESTS,
    BACKGROUND
  }

  private final HikariDataSource background;

  /** The given pool becomes that of the requests; it has not been used yet. */
  SharedOutConnections(HikariDataSource requests) {
    this(requests, LONGEST_QUERY * 1000);
  }

  SharedOutConnections(HikariDataSource requests, int longestQueryMillis) {
    HikariConfig same = new HikariConfig();
    requests.copyStateTo(same);
    same.setPoolName("background");
    same.setMaximumPoolSize(OF_BACKGROUND);
    same.setMinimumIdle(IDLE_OF_BACKGROUND);
    background = new HikariDataSource(same);
    requests.setConnectionInitSql(limit(requests.getJdbcUrl(), longestQueryMillis));
    setTargetDataSources(Map.of(Share.REQUESTS, requests, Share.BACKGROUND, background));
    afterPropertiesSet();
  }

  private static String limit(String url, int millis) {
    return url.startsWith("jdbc:mysql:") ? "set session max_execution_time = " + millis : "set query_timeout " + millis;
  }

  @Override
  protected Object determineCurrentLookupKey() {
    return ServedRequest.isServed() ? Share.REQUESTS : Share.BACKGROUND;
  }

  @Override
  public void close() {
    background.close();
  }
}
