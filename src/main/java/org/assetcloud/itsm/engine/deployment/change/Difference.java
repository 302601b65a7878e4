package org.assetcloud.itsm.engine.deployment.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What became of each part from one version to the next, one Chinese line for each. */
public final class Difference {

  private static final int LONGEST_VALUE = 80;

  private Difference() {}

  /** @param before null where it is deployed for the first time */
  public static List<String> lines(Parts before, Parts now) {
    if (before == null) {
      return List.of("首次部署，没有上一版");
    }
    List<String> lines = new ArrayList<>();
    now.all().forEach((id, part) -> {
      if (before.all().containsKey(id)) {
        lines.addAll(changes(before.all().get(id), part));
      } else {
        lines.add("新增 " + part.label());
      }
    });
    before.all().forEach((id, part) -> {
      if (!now.all().containsKey(id)) {
        lines.add("删除 " + part.label());
      }
    });
    if (moved(before, now)) {
      lines.add("顺序有变");
    }
    return lines.isEmpty() ? List.of("内容没有变化") : lines;
  }

  private static List<String> changes(Part before, Part now) {
    Set<String> names = new LinkedHashSet<>(now.values().keySet());
    names.addAll(before.values().keySet());
    return names.stream().filter(name -> !value(before, name).equals(value(now, name))).map(name -> "修改 %s 的%s：由“%s”改为“%s”".formatted(
        now.label(), name, shown(value(before, name)), shown(value(now, name)))).toList();
  }

  /** Rows of a table apply in their order. */
  private static boolean moved(Parts before, Parts now) {
    List<String> one = before.all().keySet().stream().filter(now.all()::containsKey).toList();
    return !one.equals(now.all().keySet().stream().filter(before.all()::containsKey).toList());
  }

  private static String value(Part part, String name) {
    return part.values().getOrDefault(name, "");
  }

  private static String shown(String value) {
    String line = value.replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= LONGEST_VALUE ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
  }
}
