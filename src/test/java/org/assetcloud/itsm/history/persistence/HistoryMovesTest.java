package org.assetcloud.itsm.history.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assetcloud.itsm.testing.MySqlServer;
import org.assetcloud.itsm.testing.WiredTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nothing of the histories that the features had is lost or changed when they become one (R5.5). */
@WiredTest
class HistoryMovesTest {

  private static final String BEFORE = "86";
  private static final List<String> TEXTS = List.of("已电话联系", "𠮷😀 <script>", " 空 白 \n第二行", "长".repeat(50_000));

  @Autowired
  Flyway flyway;

  private final HikariDataSource source = new HikariDataSource();
  private JdbcTemplate database;
  private boolean mySql;

  @BeforeEach
  void aDatabaseOfTheVersionBefore() {
    mySql = "mysql".equals(System.getProperty("test.database"));
    source.setJdbcUrl(mySql ? MySqlServer.shared().newDatabase() : "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    source.setUsername(mySql ? "root" : "sa");
    source.setPassword("");
    source.setMaximumPoolSize(2);
    source.setConnectionInitSql(mySql ? "set foreign_key_checks = 0" : "set referential_integrity false");
    database = new JdbcTemplate(source);
    migration(BEFORE).migrate();
  }

  @AfterEach
  void nothingStays() {
    source.close();
  }

  @Test
  void everyEntryAndViolationIsThereInItsOrderLetterForLetter() {
    for (int each = 0; each < 40; each++) {
      String text = TEXTS.get(each % TEXTS.size());
      Object[] entry = {"1-" + each % 3, "KIND" + each, "2026-03-%02d 10:00:00".formatted(28 - each % 20), "person" + each, text};
      database.update("insert into ticket_note (number, kind, at_, by_, text, internal) values (?, ?, ?, ?, ?, ?)",
          entry[0], entry[1], entry[2], entry[3], entry[4], each % 2 == 0);
      database.update("insert into change_event (number, kind, at_, by_, text) values (?, ?, ?, ?, ?)", "2" + entry[0], entry[1], entry[2], entry[3],
          entry[4]);
      database.update("insert into plan_event (number, kind, at_, by_, text) values (?, ?, ?, ?, ?)", "3" + entry[0], entry[1], entry[2], entry[3],
          entry[4]);
      String told = text.substring(0, Math.min(text.length(), 900));
      database.update("insert into change_violation (number, kind, at_, text) values (?, ?, ?, ?)", "2" + entry[0], entry[1], entry[2], told);
      database.update("insert into plan_violation (number, kind, at_, text) values (?, ?, ?, ?)", "3" + entry[0], entry[1], entry[2], told);
    }
    List<Map<String, Object>> entries = rows("""
        select 'TICKET' as c, number, kind, at_, by_, internal, text, id as i from ticket_note
        union all select 'CHANGE', number, kind, at_, by_, false, text, id from change_event
        union all select 'PLAN', number, kind, at_, by_, false, text, id from plan_event order by number, i""");
    List<Map<String, Object>> violations = rows("""
        select 'CHANGE' as c, number, kind, at_, text from change_violation
        union all select 'PLAN', number, kind, at_, text from plan_violation order by number, kind""");

    migration("latest").migrate();

    assertThat(rows("select concerns as c, number, kind, at_, by_, internal, text, id as i from record_event order by number, id"))
        .hasSize(120).isEqualTo(entries);
    assertThat(rows("select concerns as c, number, kind, at_, text from record_violation order by number, kind"))
        .hasSize(80).isEqualTo(violations);
  }

  /** Each row by its names in small letters, without its place, which is what the order says. */
  private List<Map<String, Object>> rows(String sql) {
    return database.query(sql, (row, index) -> Map.of("concerns", row.getString("c"), "number", row.getString("number"), "kind", row.getString("kind"),
        "at", row.getTimestamp("at_"), "by", has(row, "by_") ? row.getString("by_") : "", "internal", has(row, "internal") && row.getBoolean("internal"),
        "text", row.getString("text")));
  }

  private static boolean has(java.sql.ResultSet row, String column) {
    try {
      row.findColumn(column);
      return true;
    } catch (java.sql.SQLException none) {
      return false;
    }
  }

  private Flyway migration(String version) {
    return Flyway.configure().configuration(flyway.getConfiguration()).dataSource(source).target(version).load();
  }
}
