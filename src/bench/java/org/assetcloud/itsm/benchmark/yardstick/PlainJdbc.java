package org.assetcloud.itsm.benchmark.yardstick;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** As many rows and commits as a life of a ticket writes, by hand: one table with an index, 200 bytes a row. */
final class PlainJdbc implements Contender {

  /** What a step writes: rows put in, changed, and taken out. */
  record Writes(int inserts, int updates, int deletes) {}

  private static final String TEXT = "x".repeat(100);

  private final DataSource database;
  private final List<Writes> steps;
  private final AtomicLong last = new AtomicLong();

  PlainJdbc(DataSource database, List<Writes> steps) throws SQLException {
    this.database = database;
    this.steps = steps;
    try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
      statement.execute("create table plain (id bigint primary key, owner bigint not null, name varchar(64), text_ varchar(255), key (owner))");
    }
  }

  @Override
  public String name() {
    return "plain JDBC";
  }

  @Override
  public void once(int client) {
    long owner = last.addAndGet(1000);
    long next = owner;
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement("insert into plain values (?, ?, ?, ?)");
        PreparedStatement update = connection.prepareStatement("update plain set text_ = ? where id = ?");
        PreparedStatement delete = connection.prepareStatement("delete from plain where id = ?")) {
      connection.setAutoCommit(false);
      for (Writes step : steps) {
        for (int row = 0; row < step.inserts; row++) {
          insert.setLong(1, next++);
          insert.setLong(2, owner);
          insert.setString(3, "userTask_respondTicket");
          insert.setString(4, TEXT);
          insert.executeUpdate();
        }
        for (int row = 0; row < step.updates; row++) {
          update.setString(1, TEXT + row);
          update.setLong(2, owner + row);
          update.executeUpdate();
        }
        for (int row = 0; row < step.deletes; row++) {
          delete.setLong(1, next - 1 - row);
          delete.executeUpdate();
        }
        connection.commit();
      }
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }
}
