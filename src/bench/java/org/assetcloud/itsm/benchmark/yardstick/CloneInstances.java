package org.assetcloud.itsm.benchmark.yardstick;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** Makes many tickets of one, row by row in every table that has something of it, with ids and numbers of their own; for MySQL. */
final class CloneInstances {

  private static final Map<String, String> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put("ACT_RU_EXECUTION", "PROC_INST_ID_");
    TABLES.put("ACT_RU_TASK", "PROC_INST_ID_");
    TABLES.put("ACT_RU_VARIABLE", "PROC_INST_ID_");
    TABLES.put("ACT_RU_JOB", "PROCESS_INSTANCE_ID_");
    TABLES.put("ACT_RU_EVENT_SUBSCR", "PROC_INST_ID_");
    TABLES.put("ACT_HI_PROCINST", "PROC_INST_ID_");
    TABLES.put("ACT_HI_ACTINST", "PROC_INST_ID_");
    TABLES.put("ACT_HI_TASKINST", "PROC_INST_ID_");
    TABLES.put("ACT_HI_VARINST", "PROC_INST_ID_");
    TABLES.put("ticket", "number");
    TABLES.put("ticket_clock", "number");
  }

  private final Connection database;
  private final String instance;
  private final String number;
  private final Set<String> ids = new LinkedHashSet<>();

  private CloneInstances(Connection database, String instance, String number) {
    this.database = database;
    this.instance = instance;
    this.number = number;
  }

  /** @param first the number of the first copy, so that further copies get other ids */
  static void copy(DataSource source, String instance, String number, int first, int copies) throws SQLException {
    try (Connection database = source.getConnection(); Statement statement = database.createStatement()) {
      database.setAutoCommit(false);
      statement.execute("set foreign_key_checks = 0");
      statement.execute("create table if not exists copies (n int primary key)");
      statement.execute("delete from copies");
      statement.execute("set cte_max_recursion_depth = 1000000");
      statement.execute("insert into copies with recursive c (n) as (select %d union all select n + 1 from c where n + 1 < %d) select n from c"
          .formatted(first, first + copies));
      new CloneInstances(database, instance, number).all(statement);
      database.commit();
      statement.execute("analyze table ACT_RU_JOB, ACT_RU_EXECUTION, ACT_RU_TASK, ticket, ticket_clock");
      statement.execute("set foreign_key_checks = 1");
    }
  }

  private void all(Statement statement) throws SQLException {
    Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
    for (Map.Entry<String, String> table : TABLES.entrySet()) {
      String key = table.getValue().equals("number") ? number : instance;
      rows.put(table.getKey(), rows("select * from %s where %s = '%s'".formatted(table.getKey(), table.getValue(), key)));
    }
    rows.put("ticket_clock_event", rows("select * from ticket_clock_event where clock_id like '%s-%%'".formatted(number)));
    rows.put("ACT_RU_IDENTITYLINK", rows("select * from ACT_RU_IDENTITYLINK where TASK_ID_ in (select ID_ from ACT_RU_TASK where PROC_INST_ID_ = '%s')"
        .formatted(instance)));
    rows.put("ACT_RU_AUTHORIZATION", rows("select * from ACT_RU_AUTHORIZATION where RESOURCE_ID_ in (select ID_ from ACT_RU_TASK where "
        + "PROC_INST_ID_ = '%s')".formatted(instance)));
    rows.values().forEach(all -> all.forEach(row -> ids.add((String) row.get("ID_"))));
    ids.remove(null);
    for (Map.Entry<String, List<Map<String, Object>>> table : rows.entrySet()) {
      for (Map<String, Object> row : table.getValue()) {
        statement.execute("insert into %s (%s) select %s from copies".formatted(table.getKey(), String.join(", ", row.keySet()),
            String.join(", ", row.values().stream().map(this::copied).toList())));
      }
    }
  }

  private String copied(Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Boolean || value instanceof Number) {
      return value.toString();
    }
    String text = value.toString();
    if (ids.contains(text)) {
      return "concat('%s-', n)".formatted(text.substring(0, Math.min(text.length(), 40)));
    }
    String quoted = text.replace("'", "''").replace("\\", "\\\\");
    return text.contains(number) ? "replace('%s', '%s', concat('%s', lpad(n, 7, '0')))".formatted(quoted, number, number.substring(0, 12))
        : "'%s'".formatted(quoted);
  }

  private List<Map<String, Object>> rows(String query) throws SQLException {
    List<Map<String, Object>> all = new ArrayList<>();
    try (Statement statement = database.createStatement(); ResultSet found = statement.executeQuery(query)) {
      ResultSetMetaData columns = found.getMetaData();
      while (found.next()) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
          row.put(columns.getColumnName(column), columns.getColumnTypeName(column).startsWith("DATETIME") ? found.getString(column)
              : found.getObject(column));
        }
        all.add(row);
      }
    }
    return all;
  }
}
