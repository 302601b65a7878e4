package org.assetcloud.itsm.engine.schema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables from the scripts inside the engine's own jar, so that Flyway owns the whole schema on H2 and MySQL alike.
 * On MySQL the scripts' three-byte {@code utf8} is replaced by {@code utf8mb4}: 𠮷 and 😀 are ordinary text here, and converting a
 * filled table later does not work (design section 8, item 4).
 */
@Component
class V1__EngineSchema extends BaseJavaMigration {

  private static final List<String> PARTS =
      List.of("engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

  @Override
  public void migrate(Context context) throws SQLException, IOException {
    Connection connection = context.getConnection();
    String database = connection.getMetaData().getDatabaseProductName().equals("H2") ? "h2" : "mysql";
    try (Statement statement = connection.createStatement()) {
      for (String part : PARTS) {
        for (String sql : statements(script(database, part))) {
          statement.execute(sql);
        }
      }
    }
  }

  private static String script(String database, String part) throws IOException {
    String name = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(database, part);
    try (InputStream script = V1__EngineSchema.class.getClassLoader().getResourceAsStream(name)) {
      if (script == null) {
        throw new IllegalStateException("The engine's jar has no script " + name);
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> statements(String script) {
    String withoutComments = script.replaceAll("(?m)^--.*$", "");
    String fourBytes = withoutComments.replaceAll("(?i)charset=utf8 collate utf8_bin", "CHARSET=utf8mb4 COLLATE utf8mb4_bin");
    return Arrays.stream(fourBytes.split(";")).map(String::strip).filter(sql -> !sql.isEmpty()).toList();
  }
}
