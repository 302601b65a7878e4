package org.assetcloud.itsm.change.persistence;

import java.util.List;

/** Names, one per line: none of them has a line break. */
final class Lines {

  private Lines() {}

  static String of(List<String> names) {
    return String.join("\n", names);
  }

  static List<String> names(String lines) {
    return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
  }
}
