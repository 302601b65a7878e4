package org.assetcloud.itsm.plan.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.assetcloud.itsm.shared.text.NameForm;
import org.assetcloud.itsm.shared.text.SaysNothing;
import org.assetcloud.itsm.shared.text.Text;

/** Reads the parts of a plan and names part and row of whatever is wrong. */
final class PlanRows {

  private static final int MOST_ROWS = 100;
  private static final int LONGEST_CELL = 1_000;

  private final FilledIn filledIn;

  PlanRows(FilledIn filledIn) {
    this.filledIn = filledIn;
  }

  /** A row of a part, counted from 0. */
  record At(PlanPart part, int row) {}

  <S, T> List<T> of(PlanPart part, List<S> said, BiFunction<S, At, T> read) {
    if (said == null || said.isEmpty()) {
      filledIn.refuse(part.field(), "%s不能为空，请至少填写一行。".formatted(part.label()));
      return List.of();
    }
    if (said.size() > MOST_ROWS) {
      filledIn.refuse(part.field(), "%s最多 %d 行，请合并。".formatted(part.label(), MOST_ROWS));
      return List.of();
    }
    List<T> rows = new ArrayList<>();
    for (int row = 0; row < said.size(); row++) {
      if (said.get(row) == null) {
        filledIn.refuse("%s[%d]".formatted(part.field(), row), "%s第 %d 行是空的，请填写或删除。".formatted(part.label(), row + 1));
      } else {
        rows.add(read.apply(said.get(row), new At(part, row)));
      }
    }
    return rows;
  }

  String text(PlanPart part, String said) {
    String fault = said == null || NameForm.of(said).isEmpty() ? "%s不能为空，请填写。".formatted(part.label())
        : Text.fault(part.label(), said, 1, Text.LONGEST);
    if (fault == null && SaysNothing.is(said)) {
      fault = "%s不能写“%s”，请写明具体内容。".formatted(part.label(), Text.shortened(said.strip(), 20));
    }
    if (fault != null) {
      filledIn.refuse(part.field(), fault);
    }
    return said;
  }

  String cell(At at, String field, String label, String said) {
    return cell(at, field, label, said, SaysNothing::is);
  }

  /** As {@link #cell(At, String, String, String)}, where a number alone says enough. */
  String value(At at, String field, String label, String said) {
    return cell(at, field, label, said, SaysNothing::isNoValue);
  }

  private String cell(At at, String field, String label, String said, Predicate<String> saysNothing) {
    String fault = Text.fault(label, said, 1, LONGEST_CELL);
    if (fault == null && saysNothing.test(said)) {
      fault = "“%s”不能写“%s”，请写明具体内容".formatted(label, Text.shortened(said.strip(), 20));
    }
    if (fault != null) {
      refuse(at, field, fault);
    }
    return said;
  }

  <E extends Enum<E>> E choice(At at, String field, String label, Class<E> type, String said) {
    E found = Stream.of(type.getEnumConstants()).filter(one -> one.name().equals(said)).findFirst().orElse(null);
    if (found == null) {
      refuse(at, field, said == null || said.isBlank() ? "请选择" + label : "“%s”没有“%s”这一项，请重新选择".formatted(label, Text.shortened(said, 20)));
    }
    return found;
  }

  void refuse(At at, String field, String fault) {
    String sentence = fault.endsWith("。") ? fault : fault + "。";
    filledIn.refuse("%s[%d].%s".formatted(at.part().field(), at.row(), field), "%s第 %d 行：%s".formatted(at.part().label(), at.row() + 1, sentence));
  }
}
