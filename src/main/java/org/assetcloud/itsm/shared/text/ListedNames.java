package org.assetcloud.itsm.shared.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names of modules or units as they can be kept and typed: each in a line of its own, without what divides them in a form. */
public final class ListedNames {

  private static final int LONGEST = 100;
  private static final int LONGEST_FORM = 200;
  private static final String DIVIDERS = "、，,；;";

  private ListedNames() {}

  /** Those that were typed, each once however it is spelt; what is wrong with them is told to {@code filledIn}. */
  public static List<String> read(FilledIn filledIn, String field, String label, List<String> given, int least, int most) {
    Map<String, String> byForm = new LinkedHashMap<>();
    (given == null ? List.<String>of() : given).stream().map(one -> one == null ? "" : one.strip())
        .forEach(name -> byForm.putIfAbsent(NameForm.of(name), name));
    List<String> names = List.copyOf(byForm.values());
    if (names.size() < least) {
      filledIn.refuse(field, "请填写%s。".formatted(label));
    } else if (names.size() > most) {
      filledIn.refuse(field, "%s最多 %d 个，请合并。".formatted(label, most));
    }
    names.forEach(name -> read(filledIn, field, label, name));
    return names;
  }

  /** As a program sends them: a name that would be two where lists are texts is refused as well. */
  public static void check(FilledIn filledIn, String field, String label, List<String> given) {
    if (given != null) {
      given.stream().filter(name -> name != null && !NameForm.of(name).isEmpty()).forEach(name -> read(filledIn, field, label, name.strip()));
    }
  }

  private static void read(FilledIn filledIn, String field, String label, String name) {
    String fault = Text.lineFault(label, name, 1, LONGEST);
    if (fault != null) {
      filledIn.refuse(field, fault);
    } else if (name.chars().anyMatch(sign -> DIVIDERS.indexOf(sign) >= 0)) {
      filledIn.refuse(field, "%s“%s”的名称中不能有顿号、逗号或分号。".formatted(label, name));
    } else if (NameForm.of(name).length() > LONGEST_FORM * 2) {
      filledIn.refuse(field, "%s“%s”的名称太长，请缩短。".formatted(label, name));
    }
  }
}
