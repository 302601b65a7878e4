package org.assetcloud.itsm.ticket.requester.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;

/** The upgrade gives every requester on record a form, and makes one entry of those that differ in spelling alone (R1.1). */
class RequestersByFormTest {

  @Test
  void entriesThatDifferInSpellingBecomeThatOfTheNewestReportAndTicketsKeepTheirs() throws Exception {
    Context context = mock(Context.class);
    try (Connection database = DriverManager.getConnection("jdbc:h2:mem:"); Statement statement = database.createStatement()) {
      when(context.getConnection()).thenReturn(database);
      for (String each : List.of(
          "create table ticket (requester_name varchar(200), requester_unit varchar(400), requester_name_form varchar(200), "
              + "requester_unit_form varchar(400))",
          "create table requester (id bigint, name varchar(200), unit varchar(400), phone_digits varchar(40), last_reported_at datetime, "
              + "name_form varchar(200), unit_form varchar(400), constraint requester_once unique (phone_digits, name, unit))",
          "insert into ticket values ('王 一', '市第３中学', null, null)",
          "insert into requester values (1, '王 一', '市第３中学', '1', timestamp '2026-03-01 10:00:00', null, null), "
              + "(2, '王一', '市第3中学', '1', timestamp '2026-03-02 10:00:00', null, null), (3, '王一', '市第3中学', '2', "
              + "timestamp '2026-03-01 10:00:00', null, null)")) {
        statement.execute(each);
      }

      new V64_1__RequestersByForm().migrate(context);

      assertThat(read(statement, "select id from requester order by id")).containsExactly("2", "3");
      assertThat(read(statement, "select requester_unit from ticket where requester_unit_form = '市第3中学' and requester_name_form = '王一'"))
          .containsExactly("市第３中学");
      assertThatThrownBy(() -> statement.execute("update requester set phone_digits = '1'")).isInstanceOf(SQLException.class);
    }
  }

  private static List<String> read(Statement statement, String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
