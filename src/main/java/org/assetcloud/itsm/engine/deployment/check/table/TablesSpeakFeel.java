package org.assetcloud.itsm.engine.deployment.check.table;

import java.util.Set;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.Cell;
import org.assetcloud.itsm.engine.deployment.check.file.Feel;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.assetcloud.itsm.engine.deployment.check.file.Table;
import org.assetcloud.itsm.engine.deployment.check.file.TableFile;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;

/** Cells are values of the table's own language, which reaches nothing of the system (design section 8, item 3), and can be read. */
public final class TablesSpeakFeel implements Rule<TableFile> {

  private static final int LONGEST_SHOWN = 60;
  private static final Set<String> OF_THE_LANGUAGE = Set.of("and", "or", "not", "if", "then", "else", "for", "in", "return", "some", "every",
      "satisfies", "between", "instance", "of", "true", "false", "null", "function", "external");
  private static final Set<String> FEEL = Set.of("feel", "https://www.omg.org/spec/DMN/20191111/FEEL/");

  @Override
  public String name() {
    return "单元格可读，不带脚本";
  }

  @Override
  public Stream<Broken> brokenBy(TableFile file) {
    return Stream.concat(speaksOtherwise(file.model().getDefinitions().getExpressionLanguage())
            ? Stream.of(new Broken(null, null, "整个文件指定了别的语言（expressionLanguage），请去掉")) : Stream.empty(),
        file.tables().stream().flatMap(table -> Stream.concat(inputs(table), cells(table))));
  }

  private static Stream<Broken> inputs(Table table) {
    return table.inputs().stream().flatMap(input -> Stream.concat(
        isVariable(input) ? Stream.empty() : Stream.of(TableFile.broken(input.getInputExpression() == null ? table.decision()
            : input.getInputExpression(), table.decision().getName(), "输入列须写一个变量名，不能写脚本")),
        input.getInputValues() == null || areValues(input) ? Stream.empty()
            : Stream.of(TableFile.broken(input.getInputValues(), input.getLabel(), "可选的值只能是值的列表（用逗号分隔）或一个数的范围"))));
  }

  private static Stream<Broken> cells(Table table) {
    return table.rows().stream().flatMap(row -> Stream.concat(row.getInputEntries().stream().filter(TablesSpeakFeel::unreadable),
        row.getOutputEntries().stream().filter(cell -> unreadable(cell) && !table.mayBeBlank(row, cell))).map(cell -> TableFile.broken(cell, TableFile.described(row),
            "单元格“%s”无法读取或用了脚本，%s".formatted(shortened(Feel.text(cell)), cell instanceof OutputEntry
                ? "输出只能是一个值" : "输入只能是值、用逗号分隔的多个值、与数比较（如 > 5）、数的范围（如 [1..5]）、not(…) 或 -"))));
  }

  private static boolean isVariable(Input input) {
    return input.getInputExpression() != null && Table.name(input).matches("[a-z]\\w{0,99}") && !OF_THE_LANGUAGE.contains(Table.name(input))
        && !speaksOtherwise(input.getInputExpression().getExpressionLanguage());
  }

  private static boolean areValues(Input input) {
    return !speaksOtherwise(input.getInputValues().getExpressionLanguage())
        && Cell.of(Table.text(input.getInputValues())).filter(read -> !read.any()).isPresent();
  }

  private static boolean unreadable(InputEntry cell) {
    return speaksOtherwise(cell.getExpressionLanguage()) || Cell.of(Feel.text(cell)).isEmpty();
  }

  private static boolean unreadable(OutputEntry cell) {
    return speaksOtherwise(cell.getExpressionLanguage()) || Feel.value(Feel.text(cell)) == null;
  }

  private static boolean speaksOtherwise(String language) {
    return language != null && !FEEL.contains(language);
  }

  private static String shortened(String cell) {
    return cell.length() <= LONGEST_SHOWN ? cell : cell.substring(0, cell.offsetByCodePoints(0, Math.min(LONGEST_SHOWN,
        cell.codePointCount(0, cell.length())))) + "…";
  }
}
