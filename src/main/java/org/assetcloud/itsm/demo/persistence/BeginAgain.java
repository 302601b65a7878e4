package org.assetcloud.itsm.demo.persistence;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Empties a demo database whose story was cut short, as by a kill, before anything else: nobody has worked on it yet. */
@Component
@Profile("demo")
class BeginAgain implements FlywayMigrationStrategy {

  private static final Logger LOG = LoggerFactory.getLogger(BeginAgain.class);

  private final JdbcTemplate database;

  BeginAgain(DataSource database) {
    this.database = new JdbcTemplate(database);
  }

  @Override
  public void migrate(Flyway flyway) {
    if (cutShort()) {
      LOG.warn("The demo data was not played to its end; the database is emptied and begun again");
      Flyway.configure().configuration(flyway.getConfiguration()).cleanDisabled(false).load().clean();
    }
    flyway.migrate();
  }

  private boolean cutShort() {
    boolean known = database.queryForObject(
        "select count(*) from information_schema.tables where upper(table_name) = 'DEMO_STORY'", Integer.class) > 0;
    return known && database.queryForObject("select count(*) from demo_story where playing = true", Integer.class) > 0;
  }
}
