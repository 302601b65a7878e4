package org.assetcloud.itsm.engine.table;

import java.util.List;
import java.util.Map;

/** The row of a table that answers with one; deployed tables are checked for that. */
final class OneRow {

  private OneRow() {}

  /** @throws IllegalStateException where no row applies, or several do */
  static Map<String, Object> of(String table, Map<String, Object> inputs, List<Map<String, Object>> rows) {
    if (rows.size() != 1) {
      throw new IllegalStateException("%d rows of %s for %s".formatted(rows.size(), table, inputs));
    }
    return rows.get(0);
  }
}
