package org.assetcloud.itsm.plan.document;

import java.util.LinkedHashMap;
import java.util.Map;

/** Cells by their names. */
final class Row {

  private Row() {}

  /** @param namesAndTexts name, text, name, text; a text may be null */
  static Map<String, String> of(String... namesAndTexts) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      cells.put(namesAndTexts[i], Printable.of(namesAndTexts[i + 1]));
    }
    return cells;
  }
}
