package org.assetcloud.itsm.ticket.requester.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.assetcloud.itsm.ticket.Report;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * Names and units of requesters get their form, which is compared from now on. Entries of the directory that differ in spelling alone become
 * one, that of the newest report; tickets keep what was reported to them.
 */
@Component
class V64_1__RequestersByForm extends BaseJavaMigration {

  private static final UnaryOperator<String> NAME = Report.Requester::nameForm;
  private static final UnaryOperator<String> UNIT = Report.Requester::unitForm;

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    fill(connection, "ticket", "requester_name", NAME);
    fill(connection, "ticket", "requester_unit", UNIT);
    fill(connection, "requester", "name", NAME);
    fill(connection, "requester", "unit", UNIT);
    unite(connection);
    try (Statement statement = connection.createStatement()) {
      statement.execute("alter table requester drop constraint requester_once");
      statement.execute("alter table requester add constraint requester_form_once unique (phone_digits, name_form, unit_form)");
    }
  }

  private static void fill(Connection connection, String table, String column, UnaryOperator<String> form) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement read = connection.createStatement(); ResultSet rows = read.executeQuery("select distinct %s from %s".formatted(column, table))) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    try (PreparedStatement write = connection.prepareStatement("update %1$s set %2$s_form = ? where %2$s = ?".formatted(table, column))) {
      for (String name : names) {
        write.setString(1, form.apply(name));
        write.setString(2, name);
        write.addBatch();
      }
      write.executeBatch();
    }
  }

  private static void unite(Connection connection) throws SQLException {
    List<Long> more = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    String all = "select id, phone_digits, name_form, unit_form from requester order by last_reported_at desc, id desc";
    try (Statement read = connection.createStatement(); ResultSet rows = read.executeQuery(all)) {
      while (rows.next()) {
        if (!seen.add(List.of(rows.getString(2), rows.getString(3), rows.getString(4)))) {
          more.add(rows.getLong(1));
        }
      }
    }
    try (PreparedStatement delete = connection.prepareStatement("delete from requester where id = ?")) {
      for (long id : more) {
        delete.setLong(1, id);
        delete.addBatch();
      }
      delete.executeBatch();
    }
  }
}
