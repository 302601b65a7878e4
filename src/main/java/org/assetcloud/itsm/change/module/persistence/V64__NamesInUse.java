package org.assetcloud.itsm.change.module.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.shared.text.NameForm;
import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.shared.time.Zone;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * Fills the register of modules: those that are delivered, and each that a change, freeze or template names already, once however it is
 * spelt, so that no record on hand becomes unusable. What the records name is kept letter for letter and gets its form beside it.
 */
@Component
class V64__NamesInUse extends BaseJavaMigration {

  private static final List<String> DELIVERED = List.of("资产卡片登记", "资产卡片变更", "资产处置", "资产调剂共享", "资产绩效评价", "查询报表", "凭单打印", "系统管理",
      "接口", "数据库", "中间件", "服务器");

  /** A table's names: its key's columns, and the columns with names, one per line. */
  private record Named(String table, List<String> key, List<String> names) {

    String select() {
      return "select %s from %s".formatted(Stream.concat(key.stream(), names.stream()).collect(Collectors.joining(", ")), table);
    }

    String update() {
      return "update %s set %s where %s".formatted(table, names.stream().map(name -> name + "_form = ?").collect(Collectors.joining(", ")),
          key.stream().map(column -> column + " = ?").collect(Collectors.joining(" and ")));
    }
  }

  private static final List<Named> TABLES = List.of(
      new Named("change_revision", List.of("number", "revision"), List.of("modules", "units")),
      new Named("change_freeze", List.of("id"), List.of("modules")),
      new Named("change_template", List.of("id"), List.of("modules")));

  @Override
  public void migrate(Context context) throws SQLException {
    Map<String, String> register = new LinkedHashMap<>();
    DELIVERED.forEach(name -> register.put(NameForm.of(name), name));
    for (Named table : TABLES) {
      fill(context.getConnection(), table).forEach(name -> register.merge(NameForm.of(name), name, V64__NamesInUse::plainer));
    }
    register.remove("");
    enter(context.getConnection(), register);
  }

  /** @return the modules that the table names */
  private static List<String> fill(Connection connection, Named table) throws SQLException {
    List<String> modules = new ArrayList<>();
    try (PreparedStatement read = connection.prepareStatement(table.select()); ResultSet rows = read.executeQuery();
        PreparedStatement write = connection.prepareStatement(table.update())) {
      while (rows.next()) {
        int at = 1;
        for (String names : table.names()) {
          List<String> named = lines(rows.getString(names));
          write.setString(at++, NameForm.lines(named));
          if (names.equals("modules")) {
            modules.addAll(named);
          }
        }
        for (String key : table.key()) {
          write.setObject(at++, rows.getObject(key));
        }
        write.addBatch();
      }
      write.executeBatch();
    }
    return modules;
  }

  /** Of two spellings the one that can be typed again. */
  private static String plainer(String one, String other) {
    return Text.lineFault("模块", one, 1, 100) == null && one.codePoints().noneMatch(sign -> sign != ' ' && NameForm.unseen(sign)) ? one : other;
  }

  private static void enter(Connection connection, Map<String, String> register) throws SQLException {
    String insert = "insert into platform_module (form, name, position_, entered_by, entered_at) values (?, ?, ?, ?, ?)";
    try (PreparedStatement write = connection.prepareStatement(insert)) {
      int position = 0;
      for (Map.Entry<String, String> module : register.entrySet()) {
        write.setString(1, module.getKey());
        write.setString(2, module.getValue());
        write.setInt(3, position++);
        write.setString(4, CurrentUser.SYSTEM);
        write.setObject(5, LocalDateTime.now(Zone.SHANGHAI));
        write.addBatch();
      }
      write.executeBatch();
    }
  }

  private static List<String> lines(String text) {
    return text == null || text.isEmpty() ? List.of() : Arrays.asList(text.split("\n"));
  }
}
