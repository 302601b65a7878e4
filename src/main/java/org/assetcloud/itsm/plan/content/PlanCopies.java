package org.assetcloud.itsm.plan.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.assetcloud.itsm.shared.text.SaysNothing;

/** Refuses what was only copied: a part that says what another says, a row that repeats one before it (R4.2). */
final class PlanCopies {

  private PlanCopies() {}

  static void refuse(FilledIn filledIn, PlanContent content) {
    Map<String, PlanPart> whole = new LinkedHashMap<>();
    for (PlanPart part : PlanPart.values()) {
      List<Map<String, String>> rows = part.rows(content);
      if (rows.isEmpty()) {
        continue;
      }
      PlanPart copied = whole.putIfAbsent(essence(rows), part);
      if (copied != null) {
        filledIn.refuse(part.field(), "%s与%s的内容相同，请分别写明。".formatted(part.label(), copied.label()));
      }
      repeated(filledIn, part, rows);
    }
    texts(filledIn, content);
  }

  private static void repeated(FilledIn filledIn, PlanPart part, List<Map<String, String>> rows) {
    List<String> said = rows.stream().map(row -> essence(List.of(row))).toList();
    for (int row = 1; row < said.size(); row++) {
      int first = said.indexOf(said.get(row));
      if (first < row) {
        filledIn.refuse("%s[%d]".formatted(part.field(), row), "%s第 %d 行与第 %d 行相同，请修改或删除。".formatted(part.label(), row + 1, first + 1));
      }
    }
  }

  /** A whole text that stands as a cell of another part was copied there. */
  private static void texts(FilledIn filledIn, PlanContent content) {
    for (PlanPart text : List.of(PlanPart.SCOPE, PlanPart.TRACKING)) {
      List<Map<String, String>> said = text.rows(content);
      for (PlanPart part : List.of(PlanPart.RISKS, PlanPart.CRITERIA, PlanPart.ACTIONS)) {
        List<Map<String, String>> rows = part.rows(content);
        for (int row = 0; !said.isEmpty() && row < rows.size(); row++) {
          String whole = essence(said);
          if (rows.get(row).values().stream().map(SaysNothing::essence).anyMatch(whole::equals)) {
            filledIn.refuse("%s[%d]".formatted(part.field(), row), "%s第 %d 行与%s的内容相同，请分别写明。".formatted(
                part.label(), row + 1, text.label()));
          }
        }
      }
    }
  }

  private static String essence(List<Map<String, String>> rows) {
    return rows.stream().flatMap(row -> row.values().stream()).map(SaysNothing::essence).collect(Collectors.joining("\n"));
  }
}
