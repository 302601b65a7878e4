package org.assetcloud.itsm.plan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares two versions of a plan, row by row: what moved unchanged is no difference. */
public final class PlanDifferences {

  private PlanDifferences() {}

  public static List<PlanDifference> between(PlanContent before, PlanContent after) {
    return Stream.of(PlanPart.values()).flatMap(part -> of(part, said(part, before), said(part, after))).toList();
  }

  private static Stream<PlanDifference> of(PlanPart part, List<String> before, List<String> after) {
    if (part == PlanPart.SCOPE || part == PlanPart.TRACKING) {
      String one = before.isEmpty() ? null : before.get(0);
      String other = after.isEmpty() ? null : after.get(0);
      return Objects.equals(one, other) ? Stream.empty() : Stream.of(new PlanDifference(part, 0, one, other));
    }
    List<String> gone = without(before, after);
    List<String> come = without(after, before);
    return IntStream.range(0, Math.max(gone.size(), come.size())).mapToObj(each -> {
      String one = each < gone.size() ? gone.get(each) : null;
      String other = each < come.size() ? come.get(each) : null;
      return new PlanDifference(part, 1 + (other == null ? before.indexOf(one) : after.indexOf(other)), one, other);
    });
  }

  private static List<String> without(List<String> rows, List<String> others) {
    List<String> left = new ArrayList<>(rows);
    others.forEach(left::remove);
    return left;
  }

  private static List<String> said(PlanPart part, PlanContent content) {
    return part.rows(content).stream().map(PlanDifferences::row).toList();
  }

  private static String row(Map<String, String> cells) {
    return cells.entrySet().stream().map(cell -> cell.getKey().isEmpty() ? cell.getValue() : cell.getKey() + "：" + cell.getValue())
        .collect(Collectors.joining("；"));
  }
}
